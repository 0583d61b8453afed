import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { challengeIn, checkAssertion, createChallenge, readRegistration } from "@/lib/auth/webauthn";
import { inTime, patience, runs } from "./fuzz";

vi.mock("@/lib/env", () => ({
  env: () => ({ PUBLIC_URL: "http://localhost", AUTH_SECRET: ["a".repeat(32)], LOG_LEVEL: "silent" }),
}));

const challenge = createChallenge();
const userId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

/** Bytes that come as far as the parser: most are no CBOR, some begin like some. */
const bytes = fc
  .tuple(
    fc.constantFrom(
      "",
      "a3",
      "a363666d74646e6f6e65",
      "a363666d74646e6f6e656761747453746d74a068617574684461746158",
      "9f",
      "bf",
      "5b",
      "81".repeat(300),
    ),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([head, tail]) => Buffer.concat([Buffer.from(head, "hex"), tail]).toString("base64url"));

/** What a browser says of itself: nonsense, or right but for what follows. */
const clientData = fc
  .oneof(
    fc.json(),
    fc.string(),
    fc
      .record({
        type: fc.constantFrom("webauthn.create", "webauthn.get", "x"),
        challenge: fc.constantFrom(challenge, "", "x"),
        origin: fc.constantFrom("http://localhost", "x"),
        tokenBinding: fc.constantFrom(undefined, null, "x", { status: "supported" }),
      })
      .map((data) => JSON.stringify(data)),
  )
  .map((text) => Buffer.from(text).toString("base64url"));

test(`no answer of an authenticator, however malformed, is more than refused`, { timeout: patience }, async () => {
  const key = { credentialId: new Uint8Array(16), publicKey: new Uint8Array([0xa0]), counter: 0, transports: [] };
  await fc.assert(
    fc.asyncProperty(clientData, bytes, bytes, bytes, (clientDataJSON, one, other, id) => {
      const named = { id, rawId: id, type: "public-key" as const };
      const read = async () => {
        challengeIn({ ...named, response: { clientDataJSON } });
        const registration = { ...named, response: { clientDataJSON, attestationObject: one } };
        expect(await readRegistration(registration, challenge)).toBeNull();
        const assertion = { ...named, response: { clientDataJSON, authenticatorData: one, signature: other } };
        expect(await checkAssertion(assertion, challenge, userId, key)).toBeNull();
      };
      return inTime(read, () => fc.stringify([clientDataJSON, one, other, id]));
    }),
    { numRuns: runs },
  );
});
