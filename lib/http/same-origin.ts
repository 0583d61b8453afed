import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import type { ApiRequest } from "./exchange";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Browsers send cookies along with what other sites ask for. So a call with a cookie that changes something must come from a page
 * of ours: the browser says so in `Sec-Fetch-Site` or `Origin`, which a page cannot forge. The same goes for a call that sets one: otherwise
 * another site could log a person in as somebody else.
 * @throws AppError `authorization`
 */
export function requireSameOrigin(request: ApiRequest): void {
  if (safeMethods.has(request.method)) return;
  if (request.headers.get("sec-fetch-site") === "same-origin") return;
  if (request.headers.get("origin") === new URL(env().PUBLIC_URL).origin) return;
  throw new AppError("authorization", "This call must come from a page of the portal.");
}
