import Stripe from "stripe";
import { metrics } from "@/lib/metrics";
import { traced } from "@/lib/tracing";

type HttpClient = ReturnType<typeof Stripe.createNodeHttpClient>;

/** The words that Stripe's paths have where we call them. Everything else in a path is somebody's ID. */
const words = new Set([
  ...["checkout", "customers", "invoiceitems", "invoices", "payment_methods", "sessions", "setup_intents", "v1"],
  ...["attach", "detach", "finalize", "pay", "void"],
]);

/** @returns what a call of Stripe's API does, without the ID it does it to: `POST /v1/invoices/:id/pay` */
export function operationOf(method: string, path: string): string {
  const [plain = ""] = path.split("?");
  const segments = plain.split("/").map((segment) => (segment === "" || words.has(segment) ? segment : ":id"));
  return `${method.toUpperCase()} ${segments.join("/")}`;
}

/** @returns what an answer of Stripe comes to: a card that is declined is `refused`, and no fault of anybody's */
export function resultOf(status: number): "ok" | "refused" | "limited" | "failed" {
  if (status < 400) return "ok";
  if (status === 429) return "limited";
  // Our key is wrong, or may not do that: no call will fare better.
  if (status === 401 || status === 403) return "failed";
  return status < 500 ? "refused" : "failed";
}

/** @returns Stripe's own way to send calls, which counts and measures each attempt; one without an answer is `unreachable` */
export function measuredHttpClient(): HttpClient {
  const client = Stripe.createNodeHttpClient();
  const send = client.makeRequest.bind(client);
  client.makeRequest = (...call) => {
    const [host, port, path, method] = call;
    const operation = operationOf(method, path);
    const attributes = {
      "http.request.method": method.toUpperCase(),
      "server.address": host,
      "server.port": Number(port),
      "url.template": operation.slice(method.length + 1),
    };
    return traced(operation, { kind: "client", attributes }, async (span) => {
      const began = performance.now();
      let result = "unreachable";
      try {
        const response = await send(...call);
        const status = response.getStatusCode();
        result = resultOf(status);
        span?.note({ "http.response.status_code": status });
        if (status >= 400) span?.fail(String(status));
        return response;
      } finally {
        metrics.stripeRequests.inc({ operation, result });
        metrics.stripeDuration.observe({ operation }, (performance.now() - began) / 1_000);
      }
    });
  };
  return client;
}
