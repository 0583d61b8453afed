import type { IncomingMessage, ServerResponse } from "node:http";
import { AppError } from "@/lib/errors";
import { commonHeaders } from "@/lib/http/respond";
import { hasMetricsKey } from "./metrics-key";
import type { Scrape } from "../watch/scrape";
import { sendAnswer } from "./send";

/**
 * Answers Prometheus: docs/decisions/0058-metrics.md.
 * @param scrape tells how all processes of the replica are
 * @throws AppError `authentication` without METRICS_KEY
 */
export async function answerMetrics(scrape: Scrape, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!hasMetricsKey(request)) throw new AppError("authentication", "This takes the metrics key as a bearer token.");
  const { text, contentType } = await scrape();
  const headers = {
    ...commonHeaders(String(request.headers["x-request-id"])),
    "Content-Type": contentType,
    "Cache-Control": "private, no-cache",
  };
  await sendAnswer(request, response, { status: 200, headers, body: text });
}
