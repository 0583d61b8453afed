import { ensureBuilt } from "../scripts/setup/build.mjs";
import { insertTeam, insertToken, median, step } from "./support.mjs";

const outages = [
  ["down", { match: ".", act: false, then: "reset" }],
  ["thirty seconds slow", { match: ".", act: true, then: "answer", delayMs: 30_000 }],
];

/** The 95th percentile of what has nothing to do with Stripe, while Stripe is in trouble and people wait for it, against normal. */
export async function bench({ quick }) {
  await ensureBuilt();
  const { startBilledProduct } = await import("../e2e/support/billed-product.ts");
  const { control } = await import("../e2e/support/stripe.ts");
  const product = await startBilledProduct();
  try {
    const team = await insertTeam(product.pool, 10);
    const token = await insertToken(product.pool, team);
    await percentile(product.url, token);
    const results = [];
    for (const [name, rule] of outages) {
      const rounds = { normal: [], trouble: [] };
      await step(`A Stripe that is ${name}`, async () => {
        for (let round = 0; round < (quick ? 1 : 7); round++) {
          rounds.normal.push(await percentile(product.url, token));
          await control({ rules: [rule] });
          const waiting = Array.from({ length: 4 }, () => addCard(product.url, token));
          rounds.trouble.push(await percentile(product.url, token));
          await control({ rules: [] });
          await Promise.all(waiting);
        }
      });
      const ratios = rounds.trouble.map((time, round) => time / rounds.normal[round]);
      const [trouble, normal] = [median(rounds.trouble), median(rounds.normal)].map((time) => Number(time.toFixed(1)));
      const figures = { product: trouble, baseline: normal, unit: "ms", ratio: median(ratios), atMost: 1.3 };
      results.push({ what: `p95 of other calls, Stripe ${name}, against normal`, ...figures });
    }
    return results;
  } finally {
    await product.stop();
  }
}

async function addCard(url, token) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${url}/api/billing/methods`, {
    method: "POST",
    headers,
    body: '{"token":"pm_card_visa"}',
  });
  await answer.text();
}

/** @returns the 95th percentile of four callers' calls, in milliseconds */
async function percentile(url, token) {
  const times = [];
  const work = async () => {
    for (let number = 0; number < 80; number++) {
      const path = ["/application", "/billing/invoice", "/user/me"][number % 3];
      const began = performance.now();
      const answer = await fetch(`${url}/api${path}`, { headers: { authorization: `Bearer ${token}` } });
      await answer.text();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)];
}
