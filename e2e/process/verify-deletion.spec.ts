import { expect, test } from "@playwright/test";
import { createApplication, createCredentials, signUp, type Credentials } from "../support/accounts";
import { call } from "../support/api";
import { serviceKey } from "../support/environment";
import { startLimitedProducts, type LimitedProducts } from "../support/limited-products";

const rounds = process.env.FULL ? 60 : 12;

let products: LimitedProducts;
test.beforeAll(async () => {
  products = await startLimitedProducts({ RATE_LIMITS: "off" });
});
test.afterAll(() => products.stop());

/** Verifies over and over, at all replicas. Tells of each answer when its call began. */
function verifyingAll({ client_id, client_secret }: Credentials) {
  let stopped = false;
  const accepted: number[] = [];
  const refused: number[] = [];
  const work = async (url: string) => {
    while (!stopped) {
      const began = performance.now();
      const answer = await fetch(`${url}/api/creds/verify`, {
        method: "POST",
        headers: { authorization: `Bearer ${serviceKey()}`, "content-type": "application/json" },
        body: JSON.stringify({ client_id, client_secret }),
      });
      const { active } = (await answer.json()) as { active: boolean };
      (active ? accepted : refused).push(began);
    }
  };
  const done = Promise.all([...products.urls, ...products.urls].map(work));
  return {
    accepted,
    refused,
    async stop() {
      stopped = true;
      await done;
    },
  };
}

test("after a deletion is answered, no replica accepts a new call with the deleted credentials, even under load", async () => {
  const { token } = await signUp();
  const { id } = await createApplication(token);
  for (let round = 0; round < rounds; round++) {
    const credentials = await createCredentials(token, id);
    const load = verifyingAll(credentials);
    await expect.poll(() => load.accepted.length, { intervals: [5] }).toBeGreaterThan(20);
    // In turns: the credentials themselves, and their secret by a rotation without overlap.
    const path = `/application/${id}/creds/${credentials.id}`;
    const answer =
      round % 2 ? await call("DELETE", path, { token }) : await call("POST", `${path}/rotate`, { token, body: {} });
    const answered = performance.now();
    expect(answer.status).toBe(200);
    await expect
      .poll(() => load.refused.filter((began) => began > answered).length, { intervals: [5] })
      .toBeGreaterThan(20);
    await load.stop();
    expect(load.accepted.filter((began) => began > answered)).toEqual([]);
  }
});
