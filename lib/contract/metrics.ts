export const metrics = ["api_requests", "api_errors", "messages", "call_minutes"] as const;

export type Metric = (typeof metrics)[number];
