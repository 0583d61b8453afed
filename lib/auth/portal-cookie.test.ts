import { createCipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { decode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { sessionCookie, sessionIdFrom } from "./portal-cookie";

const secret = "a".repeat(32);
const settings = vi.hoisted(() => ({ PUBLIC_URL: "https://portal.example.com", AUTH_SECRET: [] as string[] }));
vi.mock("@/lib/env", () => ({ env: () => settings }));
settings.AUTH_SECRET.push(secret);

const sessionId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";
const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");

/** RFC 7518, section 5.2: the same content under the same key, by another algorithm. */
function otherCookie(): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "NextAuth.js Generated Encryption Key", 32));
  const header = base64url('{"alg":"dir","enc":"A128CBC-HS256"}');
  const iv = randomBytes(16);
  const cipher = createCipheriv("aes-128-cbc", key.subarray(16), iv);
  const exp = Math.floor(Date.now() / 1_000) + 60;
  const text = Buffer.concat([cipher.update(JSON.stringify({ sessionId, exp })), cipher.final()]);
  const bits = Buffer.alloc(8);
  bits.writeBigUInt64BE(BigInt(header.length * 8));
  const mac = createHmac("sha256", key.subarray(0, 16)).update(header).update(iv).update(text).update(bits).digest();
  return [header, "", base64url(iv), base64url(text), base64url(mac.subarray(0, 16))].join(".");
}

test("the portal's cookie names the session it was made for, and is for this host and https only", async () => {
  const [pair = "", ...attributes] = (await sessionCookie(sessionId, new Date(Date.now() + 60_000))).split("; ");
  const [name, value] = pair.split("=");
  expect(name).toBe("__Host-debrief.session");
  expect(attributes).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "Secure", "SameSite=Lax"]));
  expect(await sessionIdFrom(value)).toBe(sessionId);
});

test("a cookie that is encrypted by another algorithm is refused, even under the right key", async () => {
  const other = otherCookie();
  // The library takes it.
  expect(await decode({ token: other, secret })).toMatchObject({ sessionId });
  expect(await sessionIdFrom(other)).toBeNull();
});

test.each([undefined, "", "x", "eyJhbGciOiJub25lIn0..", `${base64url('{"alg":"dir","enc":"A256GCM"}')}..a.b.c`])(
  "%s as the portal's cookie names no session",
  async (value) => {
    expect(await sessionIdFrom(value)).toBeNull();
  },
);
