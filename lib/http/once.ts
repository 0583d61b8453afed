import { isRepeatable, type Endpoint } from "@/lib/contract/endpoint";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/errors";
import type { ApiAnswer, ApiRequest } from "./exchange";
import { idempotencyKeyOf } from "./idempotency-key";
import { untilRoom } from "./idempotency-record";
import { KeyedCall, type Steps } from "./keyed-call";

/** A call which has passed all gates. */
interface Call {
  actor: Actor | null;
  body: unknown;
  bytes: Uint8Array;
}

/**
 * Does at most once what a caller repeats under one `Idempotency-Key`, and answers the repetitions with the first answer to the
 * byte. It applies to what somebody signed in creates; everything else is safe to repeat, or must not be kept.
 *
 * The answer is kept in the transaction that makes what it tells of, for 24 hours; so are errors that a use case has found, as Stripe
 * does, after it has made nothing. Not kept is what never got that far (a call that is not allowed, or a body that is not valid, may
 * be mended under the same key), and what speaks of the moment: 401, 403, 412, 429 and everything from 500 on.
 *
 * It comes after authorization, so a caller who may no longer make the call doesn't get its kept answer either. What a use case itself
 * asks of the role can't be asked again here, so an answer only goes to the person it was made for, in the same role.
 * @param call which has passed all gates
 * @throws AppError `validation` for a malformed key; `conflict` if its first call had another body, or is still under way;
 * `rate_limit` if the caller has more answers kept than their share; whatever `run` throws, without a key
 */
export async function once(declaration: Endpoint, request: ApiRequest, call: Call, steps: Steps): Promise<ApiAnswer> {
  const { actor } = call;
  const key = isRepeatable(declaration) && actor ? idempotencyKeyOf(request, actor) : null;
  if (!key || !actor) return steps.present(await steps.run(actor));
  const { precondition } = actor;
  // What it was to be held to is a part of what was asked.
  const content = declaration.upload ? call.bytes : precondition ? { body: call.body, precondition } : call.body;
  const keyed = new KeyedCall(key, actor, content);
  const kept = await keyed.find();
  if (kept) return keyed.repeat(kept);
  await requireRoom(actor.userId);
  return keyed.carryOut(steps);
}

/** @throws AppError `rate_limit` */
async function requireRoom(userId: string): Promise<void> {
  const wait = await untilRoom(userId);
  if (wait === 0) return;
  throw new AppError(
    "rate_limit",
    "You've reached the number of responses we keep for Idempotency-Keys within 24 hours. Call without one, or wait until the oldest expires.",
    wait,
  );
}
