import { existsSync } from "node:fs";

/** @returns {Record<string, string>} the settings: those of the environment and of .env in this folder. A name without a value, as in .env files, is unset. */
export function readVariables() {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
}
