import { Worker } from "node:worker_threads";
import { step, withProduct } from "./support.mjs";

const logins = 200;

/** Everybody has an address of their own, as behind a proxy: limits are on. */
const from = (index) => ({ headers: { "x-forwarded-for": `100.70.${index}.1` } });
const variables = { RATE_LIMITS: "on", TRUSTED_PROXIES: "loopback" };

/** How long other calls take while two hundred people log in at once, every five seconds, against the same calls alone: the slowest in a hundred. */
export const bench = ({ quick }) =>
  withProduct(async ({ url }) => {
    const { password, registerClient, signUp } = await import("../e2e/support/accounts.ts");
    const { setEnvironment } = await import("../e2e/support/environment.ts");
    setEnvironment({ E2E_URL: url });
    const client = await registerClient(from(0));
    const people = await step("Signing up", () =>
      Promise.all(Array.from({ length: 10 }, (_, index) => signUp(from(index)))),
    );
    const tokens = people.map(({ token }) => token);
    const seconds = quick ? 3 : 40;
    const idle = await step("Calling, alone", () => callFor(url, tokens, seconds));
    const bodies = Array.from({ length: logins }, (_, index) => {
      const { email } = people[index % people.length];
      return JSON.stringify({ grant_type: "password", username: email, password, ...client });
    });
    // In a thread of its own: sending so many at once keeps a thread from noticing its other answers.
    const crowd = new Worker(new URL("logins-crowd.mjs", import.meta.url), { workerData: { url, bodies, seconds } });
    const counted = new Promise((resolve, reject) => crowd.once("message", resolve).once("error", reject));
    const beside = await step("Calling, while two hundred log in", () => callFor(url, tokens, seconds));
    const statuses = await counted;
    console.log(
      `Logins: ${JSON.stringify(statuses)}; median alone ${idle.p50.toFixed(1)} ms, beside ${beside.p50.toFixed(1)} ms`,
    );
    return [
      {
        what: `the slowest in a hundred calls beside ${logins} logins at once`,
        product: Number(beside.p99.toFixed(1)),
        baseline: Number(idle.p99.toFixed(1)),
        unit: "ms",
        ratio: beside.p99 / idle.p99,
        atMost: 2,
      },
    ];
  }, variables);

/** Twenty calls a second. @returns what they took, in milliseconds */
async function callFor(url, tokens, seconds) {
  const times = [];
  const under = [];
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    under.push(
      (async () => {
        const began = performance.now();
        const answer = await fetch(`${url}/api/application`, {
          headers: { authorization: `Bearer ${tokens[under.length % tokens.length]}` },
        });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`GET /application answered ${answer.status}`);
        times.push(performance.now() - began);
      })(),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await Promise.all(under);
  times.sort((one, other) => one - other);
  return { p50: times[Math.floor(times.length * 0.5)], p99: times[Math.floor(times.length * 0.99)] };
}
