import { decrypt, encrypt } from "@/lib/auth/seal";
import type { Endpoint } from "@/lib/contract/endpoint";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { bodyMac, idempotencyKeyOf, type IdempotencyKey } from "./idempotency-key";
import { claim, findKept, keep, release, type KeptRow } from "./idempotency-record";
import { commonHeaders } from "./respond";

/** Of the answer's headers, those that belong to what it says. */
const keptHeaders = ["Content-Type", "Cache-Control"];

interface KeptAnswer {
  role: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Does at most once what a caller repeats under one `Idempotency-Key`, and answers the repetitions with the first answer to the
 * byte. It applies to what somebody signed in creates; everything else is safe to repeat, or must not be kept.
 *
 * Kept for 24 hours is any answer of a use case that has run, be it an error, as Stripe does. Not kept is what never got that far
 * (a call that is not allowed, or a body that is not valid, may be mended under the same key), and what says "try again": 429 and
 * everything from 500 on.
 *
 * It stands after authorization, so whoever may not make the call any more gets no answer of it either. What a use case itself
 * asks of the role can't be asked again here, so an answer is only given to whom it was made for: the same person in the same role.
 * @param call which has passed all gates
 * @param perform runs the use case; its errors are answers already
 * @throws AppError `validation` for a malformed key; `conflict` if its first call had another body, or is still under way
 */
export async function once(
  declaration: Endpoint,
  request: Request,
  { actor, body, bytes }: { actor: Actor | null; body: unknown; bytes: Uint8Array },
  perform: () => Promise<Response>,
): Promise<Response> {
  const applies = declaration.method === "POST" && declaration.status === 201;
  const key = applies && actor ? idempotencyKeyOf(request, actor) : null;
  if (!key || !actor) return perform();
  const mac = bodyMac(declaration.upload ? bytes : body);
  const claimed = await claim(key.hash, mac);
  if (!claimed) return repeat(key, mac, actor, await findKept(key.hash));
  const answer = await perform();
  if (answer.status >= 500 || answer.status === 429) {
    await noted(release(key.hash, claimed));
    return answer;
  }
  const text = await answer.text();
  const headers = Object.fromEntries(keptHeaders.map((name) => [name, answer.headers.get(name) ?? ""]));
  const kept: KeptAnswer = { role: roleOf(actor), headers, body: text };
  await noted(keep(key.hash, claimed, answer.status, encrypt(key.seal, JSON.stringify(kept))));
  return new Response(text, { status: answer.status, headers: answer.headers });
}

function repeat(key: IdempotencyKey, mac: Buffer, actor: Actor, row: KeptRow | null): Response {
  if (row && !row.body_mac.equals(mac)) {
    throw new AppError("conflict", { "Idempotency-Key": "This key was used for a call with another body." });
  }
  if (!row?.answer || !row.status) {
    throw new AppError("conflict", { "Idempotency-Key": "The first call with this key is still under way." }, 1);
  }
  const kept = JSON.parse(decrypt(key.seal, row.answer)) as KeptAnswer;
  if (kept.role !== roleOf(actor)) {
    throw new AppError("authorization", "Your role has changed since this key was used. Use another key.");
  }
  const headers = { ...commonHeaders(actor.source.requestId), ...kept.headers, "Idempotency-Replayed": "true" };
  return new Response(kept.body, { status: row.status, headers });
}

const roleOf = ({ role, applicationRole }: Actor): string => `${role} ${applicationRole ?? ""}`;

/** The call is done and its answer true, whether or not that can be noted; unnoted, its key stays taken for a minute. */
async function noted(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    log().warn({ part: "idempotency", err: error }, "what came of an Idempotency-Key could not be noted");
  }
}
