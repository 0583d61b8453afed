import { createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { productUrl } from "./environment";

const keyId = "f0e1d2c3";

/** The key and signature of the example in GitHub's documentation of its partner program. */
export const documented = {
  keyId: "f9525bf080f75b3506ca1ead061add62b8633a346606dc5fe544e29231c6ee0d",
  key: `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsz9ugWDj5jK5ELBK42ynytbo38gP
HzZFI03Exwz8Lh/tCfL3YxwMdLjB+bMznsanlhK0RwcGP3IDb34kQDIo3Q==
-----END PUBLIC KEY-----
`,
  signature: "MEUCIFLZzeK++IhS+y276SRk2Pe5LfDrfvTXu6iwKKcFGCrvAiEAhHN2kDOhy2I6eGkOFmxNkOJ+L2y8oQ9A2T9GGJo6WJY=",
  body: '[{"token":"some_token","type":"some_type","url":"some_url","source":"some_source"}]',
};

/** @returns the setting with which a product believes our reports; we keep the private key for all files of the run */
export function makeLeakReportKeys(): string {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  process.env.E2E_LEAK_KEY = String(privateKey.export({ type: "pkcs8", format: "pem" }));
  const key = publicKey.export({ type: "spki", format: "pem" });
  return JSON.stringify({
    public_keys: [
      { key_identifier: documented.keyId, key: documented.key, is_current: false },
      { key_identifier: keyId, key, is_current: true },
    ],
  });
}

/** As GitHub signs. */
export const signatureOf = (body: string): string =>
  sign("sha256", Buffer.from(body), createPrivateKey(process.env.E2E_LEAK_KEY ?? "")).toString("base64");

/** Sends a report as it is. */
export async function sendReport(
  body: string,
  { id = keyId, signature = signatureOf(body) }: { id?: string; signature?: string } = {},
) {
  const answer = await fetch(`${productUrl()}/api/leak-reports`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "github-public-key-identifier": id,
      "github-public-key-signature": signature,
    },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
}

export const place = "https://github.com/octocat/Hello-World/blob/1234/foo.txt";

/** Reports secrets, each found at one place. @returns the label of each */
export async function reportLeaked(...tokens: string[]): Promise<string[]> {
  const report = tokens.map((token) => ({ token, type: "debrief_secret", url: place, source: "content" }));
  const { body } = await sendReport(JSON.stringify(report));
  return (body as { label: string }[]).map(({ label }) => label);
}
