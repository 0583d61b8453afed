import { expect } from "@playwright/test";
import { password } from "./accounts";
import { productUrl } from "./environment";

const pairs = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");

/**
 * Logs in as the portal's login page does, through next-auth's own routes.
 * @param fields beside the CSRF token; the right ones if none are given
 * @returns its answer, and the Cookie header that a browser would send from then on
 */
export async function logInToPortal(
  email: string,
  fields: Record<string, string> = { email, password },
  headers: Record<string, string> = {},
): Promise<{ answer: Response; cookie: string }> {
  const csrf = await fetch(`${productUrl()}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const posted = { csrfToken, json: "true", ...fields };
  const answer = await fetch(`${productUrl()}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie: pairs(csrf).join("; "), "content-type": "application/x-www-form-urlencoded", ...headers },
    body: headers["content-type"]?.includes("json") ? JSON.stringify(posted) : new URLSearchParams(posted),
  });
  return { answer, cookie: pairs(answer).join("; ") };
}

/** @returns the Cookie header of somebody logged in to the portal */
export async function portalCookie(email: string): Promise<string> {
  const { answer, cookie } = await logInToPortal(email);
  expect(answer.status).toBe(200);
  expect(cookie).toContain("debrief.session=");
  return cookie;
}
