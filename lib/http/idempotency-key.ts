import { createHash, hkdfSync } from "node:crypto";
import { derivedKeys, keyedHashes, macOf } from "@/lib/auth/derived-key";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/errors";
import { addressOf, type ApiRequest } from "./exchange";

export interface IdempotencyKey {
  /** How the database knows it, and Stripe. None of our secrets goes into it: changing AUTH_SECRET must not make a key look new. */
  hash: Buffer;
  /** How the version before knew it, whose answers are kept for a day. */
  formerHashes: Buffer[];
  /** By AUTH_SECRET: the one that counts, then the one from before. */
  locks: [Lock, ...Lock[]];
}

interface Lock {
  /** Opens the kept answer. It comes out of the key as the caller sent it, too, which nobody but the caller has. */
  seal: Uint8Array;
  /**
   * @param content what the body says, as the use case gets it: spaces and unknown fields make no difference; or an upload's bytes
   * @returns what tells one body from another and, being keyed, nothing else
   */
  bodyMac(content: unknown): Buffer;
}

/**
 * @param actor whose key it is: another person, or the same one for another team, has others
 * @returns what the `Idempotency-Key` header stands for, or null without one
 * @throws AppError `validation`
 */
export function idempotencyKeyOf(request: ApiRequest, actor: Actor): IdempotencyKey | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError("validation", { "Idempotency-Key": "Must be 1 to 255 visible ASCII characters." });
  }
  const scope = [
    actor.userId,
    actor.teamId,
    request.method,
    addressOf(request).pathname.split("/").map(inLowerCase).join("/"),
  ];
  const scoped = JSON.stringify([...scope, key]);
  const [salt, ...formerSalts] = derivedKeys("idempotency:seal");
  const macKeys = derivedKeys("idempotency:body");
  const lockOf = (salted: Uint8Array, place: number): Lock => ({
    seal: new Uint8Array(hkdfSync("sha256", scoped, salted, "debrief-portal idempotency", 32)),
    bodyMac: (content) => macOf(macKeys[place] ?? macKeys[0], textOf(content)),
  });
  return {
    hash: createHash("sha256").update("idempotency:key\n").update(scoped).digest(),
    formerHashes: keyedHashes("idempotency:key", scoped),
    locks: [lockOf(salt, 0), ...formerSalts.map((former, index) => lockOf(former, index + 1))],
  };
}

const textOf = (content: unknown): string | Uint8Array =>
  content instanceof Uint8Array ? createHash("sha256").update(content).digest() : JSON.stringify(content ?? null);
