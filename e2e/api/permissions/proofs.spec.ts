import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import type { Answer } from "../../support/api";
import { insertProvenLogin, setProof } from "../../support/proofs";
import { guardedCalls, type Guarded } from "./proofs";

// One after the other: the calls of the last one do what those before are refused.
test.describe.configure({ mode: "serial" });

let calls: Guarded[];
test.beforeAll(async () => void (calls = await guardedCalls()));

const refused = "403 password";
const told = ({ status, body, headers }: Answer): string => {
  const { response = {} } = body as { response?: object };
  const asks = headers.get("www-authenticate");
  if (status !== 403) return String(status);
  expect(asks).toBe('Bearer realm="debrief", error="insufficient_user_authentication", max_age="600"');
  return `${status} ${Object.keys(response).join(" ")}`;
};

/** @returns what each call came to, in a login that was made so */
async function outcomes(prepare: (loginId: string) => Promise<unknown>): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { endpoint, loginId, ask } of calls) {
    await prepare(loginId);
    found[endpoint] = told(await ask());
  }
  return found;
}

const all = (what: string) => Object.fromEntries(calls.map(({ endpoint }) => [endpoint, what]));

test("the walk has every endpoint that is declared to take a proof", () => {
  const declared = endpoints.filter(({ stepUp }) => stepUp).map(({ method, path }) => `${method} ${path}`);
  expect(calls.map(({ endpoint }) => endpoint).sort()).toEqual(declared.sort());
});

test("a session alone must not do what takes a proof", async () => {
  expect(await outcomes((loginId) => setProof(loginId, null))).toEqual(all(refused));
});

test("a proof older than ten minutes is none", async () => {
  expect(await outcomes((loginId) => setProof(loginId, "601 seconds"))).toEqual(all(refused));
});

test("a proof of another login of the same person is none", async () => {
  const ofAnother = async (loginId: string) => {
    await setProof(loginId, null);
    await insertProvenLogin(loginId);
  };
  expect(await outcomes(ofAnother)).toEqual(all(refused));
});

test("a proof younger than ten minutes does in place of the password, wherever that is asked for", async () => {
  const found = await outcomes((loginId) => setProof(loginId, "9 minutes"));
  expect(Object.entries(found).filter(([, outcome]) => !/^20[01]$/.test(outcome))).toEqual([]);
});
