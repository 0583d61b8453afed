import { createHash, hkdfSync } from "node:crypto";
import { derivedKey, keyedHash } from "@/lib/auth/derived-key";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/errors";

export interface IdempotencyKey {
  /** How the database knows it. */
  hash: Buffer;
  /** Opens the kept answer. It comes out of the key as the caller sent it, which nobody but the caller has. */
  seal: Uint8Array;
}

/**
 * @param actor whose key it is: another person, or the same one for another team, has others
 * @returns what the `Idempotency-Key` header stands for, or null without one
 * @throws AppError `validation`
 */
export function idempotencyKeyOf(request: Request, actor: Actor): IdempotencyKey | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError("validation", { "Idempotency-Key": "Must be 1 to 255 visible ASCII characters." });
  }
  const scope = [actor.userId, actor.teamId, request.method, new URL(request.url).pathname];
  const scoped = JSON.stringify([...scope, key]);
  return {
    hash: keyedHash("idempotency:key", scoped),
    seal: new Uint8Array(hkdfSync("sha256", scoped, derivedKey("idempotency:seal"), "debrief-portal idempotency", 32)),
  };
}

/**
 * @param content what the body says, as the use case gets it: spaces and unknown fields make no difference; or an upload's bytes
 * @returns what tells one body from another and, being keyed, nothing else
 */
export const bodyMac = (content: unknown): Buffer =>
  keyedHash(
    "idempotency:body",
    content instanceof Uint8Array ? createHash("sha256").update(content).digest() : JSON.stringify(content ?? null),
  );
