import { expect } from "@playwright/test";
import { password } from "./accounts";
import { call, type Answer } from "./api";
import { productUrl } from "./environment";

/** What a browser says of a call that a page of the portal makes. */
export const fromPortal = (): Record<string, string> => ({ origin: productUrl() });

/**
 * Logs in as the portal's login page does.
 * @param fields of the body; the right ones if none are given
 * @returns its answer, and the Cookie header that a browser would send from then on
 */
export async function openSession(
  email: string,
  fields: object = { email, password },
  headers: Record<string, string> = {},
): Promise<{ answer: Answer; cookie: string }> {
  const answer = await call("POST", "/session", { body: fields, headers: { ...fromPortal(), ...headers } });
  const cookie = answer.headers.getSetCookie().map((set) => set.split(";")[0] ?? "");
  return { answer, cookie: cookie.join("; ") };
}

/** @returns the Cookie header of somebody logged in to the portal */
export async function portalCookie(email: string): Promise<string> {
  const { answer, cookie } = await openSession(email);
  expect(answer.status).toBe(200);
  expect(cookie).toContain("debrief.session=");
  return cookie;
}
