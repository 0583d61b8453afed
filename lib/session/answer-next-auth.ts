import NextAuth from "next-auth";
import { errorCodes, type AppError } from "@/lib/errors";
import { sessionOptions } from "./options";

/**
 * next-auth's own routes. To a refused login it answers 401 whatever the reason, with a sentence for the login page; programs,
 * proxies and logs are told the reason as everywhere else: by the status, and by when to come back.
 */
export async function answerNextAuth(request: Request, context: unknown): Promise<Response> {
  const refusals: AppError[] = [];
  const options = sessionOptions((error) => refusals.push(error));
  const answer = (await NextAuth(request as never, context as never, options)) as Response;
  const [refusal] = refusals;
  if (!refusal) return answer;
  const headers = new Headers(answer.headers);
  if (refusal.retryAfter !== undefined) headers.set("Retry-After", String(refusal.retryAfter));
  return new Response(answer.body, { status: errorCodes[refusal.code].status, headers });
}
