import type { Metric } from "./metrics";

export const metricNames: Record<Metric, string> = {
  api_requests: "API requests",
  api_errors: "API errors",
  messages: "Messages",
  call_minutes: "Call minutes",
};
