import { log } from "@/lib/log";

/**
 * What Node itself prints, past the console: its warnings, and the error that ends the process. Whatever else listens for warnings prints
 * them (https://nodejs.org/api/process.html#event-warning).
 */
export function logNode(): void {
  process.removeAllListeners("warning");
  process.on("warning", (err) => log().warn({ part: "node", err }, err.message));
  process.on("uncaughtException", (err) => {
    log().fatal({ part: "node", err }, "Unexpected error: shutting down.");
    process.exit(1);
  });
}
