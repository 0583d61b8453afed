import { createHmac } from "node:crypto";
import { query } from "./database";

// Written by the RFCs, and with nothing of the library that the product uses: two implementations must agree.

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, section 6. */
export function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
}

/** RFC 4226, section 5.3. @param digits of the code */
export function hotp(key: Buffer, counter: number, digits = 6): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac("sha1", key).update(message).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/** RFC 6238, section 4.2: the number of the time step. */
export const stepAt = (seconds: number): number => Math.floor(seconds / 30);

/** @param secret in base32 @returns the code of a time step */
export const codeOf = (secret: string, step: number): string => hotp(fromBase32(secret), step);

/** The time step by the clock that counts: the database's. @param later in seconds */
export async function stepNow(later = 0): Promise<number> {
  const [row] = await query<{ now: string }>("SELECT extract(epoch FROM now()) AS now");
  return stepAt(Number(row?.now) + later);
}

/**
 * Does something that is about single time steps, all of it within one: where the step has changed meanwhile, it is done again.
 * @param work may be done several times; given the step
 */
export async function inOneStep<T>(work: (step: number) => Promise<T>): Promise<T> {
  for (;;) {
    const step = await stepNow(-1);
    const outcome = await work(step).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    // A second to either side, since the product's idea of the time is a little off.
    if ((await stepNow(1)) !== step) continue;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  }
}
