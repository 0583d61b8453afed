import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";
import { expect } from "@playwright/test";
import { confirmAddress, password, signUp, type Account } from "./accounts";
import { call, untilTaken, type Answer } from "./api";
import { productUrl } from "./environment";
import { fromPortal, openSession } from "./portal-cookie";

// Written by the standards (WebAuthn Level 3, RFC 8949, RFC 9053), and with nothing of the library that the product uses.

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString("base64url");

type Cbor = number | string | Buffer | Cbor[] | Map<number | string, Cbor>;

/** RFC 8949, section 3, as far as keys and attestations need it. */
export function cbor(value: Cbor): Buffer {
  const head = (major: number, count: number): Buffer => {
    if (count < 24) return Buffer.from([(major << 5) | count]);
    if (count < 256) return Buffer.from([(major << 5) | 24, count]);
    return Buffer.from([(major << 5) | 25, count >> 8, count & 0xff]);
  };
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)])]);
}

/** What an authenticator, or the browser around it, does otherwise than it should. */
export interface Misbehaviour {
  origin?: string;
  rpId?: string;
  type?: string;
  challenge?: string;
  /** Section 6.1: 1 is "present", 4 "verified", 8 and 16 "synced", 64 "a key follows". */
  flags?: number;
  counter?: number;
  algorithm?: number;
  format?: string;
  statement?: Map<string, Cbor>;
  userHandle?: string;
  crossOrigin?: { topOrigin: string };
  /** Signed by another key. */
  wrongKey?: boolean;
}

/** One key pair in software. */
export class Passkey {
  readonly credentialId: Buffer = randomBytes(32);
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  userHandle = "";
  counter = 0;

  get id(): string {
    return base64url(this.credentialId);
  }

  #clientData(type: string, challenge: string, wrong: Misbehaviour): Buffer {
    return Buffer.from(
      JSON.stringify({
        type: wrong.type ?? type,
        challenge: wrong.challenge ?? challenge,
        origin: wrong.origin ?? new URL(productUrl()).origin,
        crossOrigin: wrong.crossOrigin !== undefined,
        ...wrong.crossOrigin,
      }),
    );
  }

  /** Section 6.1. */
  #data(flags: number, wrong: Misbehaviour): Buffer {
    const head = Buffer.alloc(5);
    head.writeUInt8(wrong.flags ?? flags, 0);
    head.writeUInt32BE(wrong.counter ?? this.counter, 1);
    return Buffer.concat([sha256(wrong.rpId ?? new URL(productUrl()).hostname), head]);
  }

  /** What `navigator.credentials.create` gives for these options. */
  create(options: Options, wrong: Misbehaviour = {}) {
    this.userHandle = options.user?.id ?? "";
    const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
    const key = cbor(
      new Map<number, Cbor>([
        [1, 2],
        [3, wrong.algorithm ?? -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]),
    );
    const length = Buffer.from([this.credentialId.length >> 8, this.credentialId.length & 0xff]);
    const data = Buffer.concat([this.#data(1 | 4 | 64, wrong), Buffer.alloc(16), length, this.credentialId, key]);
    const attestation = new Map<string, Cbor>([
      ["fmt", wrong.format ?? "none"],
      ["attStmt", wrong.statement ?? new Map()],
      ["authData", data],
    ]);
    return {
      id: this.id,
      rawId: this.id,
      type: "public-key",
      response: {
        clientDataJSON: base64url(this.#clientData("webauthn.create", options.challenge, wrong)),
        attestationObject: base64url(cbor(attestation)),
        transports: ["internal"],
      },
    };
  }

  /** What `navigator.credentials.get` gives for these options. */
  get(options: Options, wrong: Misbehaviour = {}) {
    const clientData = this.#clientData("webauthn.get", options.challenge, wrong);
    const data = this.#data(1 | 4, wrong);
    const { privateKey } = wrong.wrongKey ? generateKeyPairSync("ec", { namedCurve: "P-256" }) : this.#keys;
    return {
      id: this.id,
      rawId: this.id,
      type: "public-key",
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(data),
        signature: base64url(sign("sha256", Buffer.concat([data, sha256(clientData)]), privateKey)),
        userHandle: wrong.userHandle ?? this.userHandle,
      },
    };
  }
}

export interface Options {
  challenge: string;
  rpId?: string;
  user?: { id: string; name: string };
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
}

const path = "/user/me/passkeys";

export const beginPasskey = (token: string, proof: object = { password }): Promise<Answer<Options>> =>
  untilTaken(() => call("POST", `${path}/options`, { token, body: proof }));

export const addPasskey = (
  token: string,
  credential: object,
  name = "My laptop",
): Promise<Answer<{ id: string; name: string; recovery_codes: string[] }>> =>
  call("POST", path, { token, body: { name, credential } });

/** What one of the person's passkeys is to sign, in place of a code. */
export const challengeFor = (token: string): Promise<Answer<Options>> => call("POST", `${path}/challenge`, { token });

export const removePasskey = (token: string, id: string, proof: object, headers = {}): Promise<Answer> =>
  untilTaken(() => call("DELETE", `${path}/${id}`, { token, body: proof, headers }));

export const passkeysOf = async (token: string) =>
  (await call<{ id: string; name: string; last_used_at: string | null }[]>("GET", path, { token })).body;

/** What the portal's login page asks for. */
export const beginLogin = (body: object = {}): Promise<Answer<Options>> =>
  untilTaken(() => call("POST", "/session/passkey", { body, headers: fromPortal() }));

/** Logs in to the portal with what is given. */
export const enter = (fields: object): Promise<{ answer: Answer; cookie: string }> => openSession("", fields);

export interface WithPasskey extends Account {
  passkey: Passkey;
  passkeyId: string;
  recoveryCodes: string[];
}

/** Gives an account whose address is confirmed from now on its first passkey. */
export async function giveFirstPasskey(account: Account): Promise<WithPasskey> {
  await confirmAddress(account.email);
  const passkey = new Passkey();
  const begun = await beginPasskey(account.token);
  expect(begun.status).toBe(200);
  const added = await addPasskey(account.token, passkey.create(begun.body));
  expect(added.status).toBe(201);
  return { ...account, passkey, passkeyId: added.body.id, recoveryCodes: added.body.recovery_codes };
}

/** A passkey as the proof that a change of second factors takes, with the password. */
export async function proofBy({ token, passkey }: WithPasskey): Promise<object> {
  const { body } = await challengeFor(token);
  return { password, passkey: passkey.get(body) };
}

/** A new team, whose owner has a passkey and no other second factor. */
export const signUpWithPasskey = async (): Promise<WithPasskey> => giveFirstPasskey(await signUp());

/** Logs in with a passkey alone. @param wrong what its authenticator, or the browser, does otherwise */
export async function tryPasskey({ passkey }: WithPasskey, wrong: Misbehaviour = {}): Promise<Answer> {
  const { body } = await beginLogin();
  return (await enter({ passkey: passkey.get(body, wrong) })).answer;
}

/** What no site, browser or authenticator of ours does. */
export const misbehaviours: [what: string, wrong: Misbehaviour][] = [
  ["another origin", { origin: "https://evil.example" }],
  ["our origin with another port", { origin: "http://localhost:1" }],
  ["our origin below another name", { origin: "http://localhost.evil.example" }],
  ["another relying party", { rpId: "evil.example" }],
  ["the wrong type", { type: "webauthn.other" }],
  ["a challenge that we never gave", { challenge: "A".repeat(43) }],
  ["no challenge", { challenge: "" }],
  ["a person who wasn't verified", { flags: 1 }],
  ["a person who wasn't there", { flags: 4 }],
];
