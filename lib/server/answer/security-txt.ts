import type { IncomingMessage, ServerResponse } from "node:http";
import { env, type Env } from "@/lib/env";
import { commonHeaders } from "@/lib/http/respond";
import { operatorContact } from "@/lib/operator-contact";
import { paths } from "@/lib/paths";
import { sendAnswer } from "./send";

/** Less than the year that RFC 9116, section 2.5.5 recommends at most, in milliseconds. */
const validity = 180 * 86_400_000;

/**
 * Says where to report security holes: RFC 9116. It never runs out, since it is written anew for everybody who asks.
 * @param now in milliseconds since 1970
 * @returns the file; the same all day long
 */
export function securityTxt(
  { PUBLIC_URL, SECURITY_CONTACT, MAIL_FROM }: Pick<Env, "PUBLIC_URL" | "SECURITY_CONTACT" | "MAIL_FROM">,
  now: number,
): string {
  const day = new Date(now + validity).toISOString().slice(0, 10);
  const fields = {
    Contact: operatorContact({ SECURITY_CONTACT, MAIL_FROM }).uri,
    Expires: `${day}T00:00:00Z`,
    "Preferred-Languages": "en",
    Canonical: `${PUBLIC_URL}/.well-known/security.txt`,
    Policy: PUBLIC_URL + paths.docsConvention("vulnerabilities"),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}

/** Answers `/.well-known/security.txt`. */
export async function answerSecurityTxt(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    ...commonHeaders(String(request.headers["x-request-id"])),
    // RFC 9116, section 3, asks for both.
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "public, max-age=3600",
  };
  await sendAnswer(request, response, { status: 200, headers, body: securityTxt(env(), Date.now()) });
}
