import { expect, test } from "@playwright/test";
import { call } from "../support/api";
import { query } from "../support/database";
import { testLimitsOver } from "../support/limit-cases";
import { from, newAddress, startLimitedProducts, type LimitedProducts } from "../support/limited-products";
import { hasRedis, startRedis, type RedisServer } from "../support/redis";
import { tally, together } from "../support/together";

test.skip(!hasRedis(), "No redis-server is installed here: limits over Redis are left out.");

let redis: RedisServer;
let products: LimitedProducts;
test.beforeAll(async () => {
  redis = await startRedis();
  products = await startLimitedProducts({ REDIS_URL: redis.url });
});
test.afterAll(async () => {
  await products?.stop();
  await redis?.stop();
});

test.describe("limits over Redis", { tag: "@thorough" }, () =>
  testLimitsOver(() => ({ products, store: redis.store })),
);

test("with Redis, nothing is counted in the database", async () => {
  await call("POST", "/team-exists", { ...from(newAddress()), body: { team: "x" } });
  expect(await query("SELECT 1 FROM limits.counters")).toEqual([]);
});

test("while Redis is down each replica counts for itself and no call fails, and afterwards counts are shared again", async () => {
  const [one = "", other = ""] = products.urls;
  const look = (at: string, address: string) =>
    call("POST", "/team-exists", { at, ...from(address), body: { team: "x" } });
  const statuses = async (at: string, address: string, times: number) =>
    tally((await together(times, () => look(at, address))).map(({ status }) => status));

  // In the middle of a load.
  const address = newAddress();
  const load = Promise.all([statuses(one, newAddress(), 50), statuses(other, newAddress(), 50)]);
  await redis.kill();
  expect(await load).toEqual([{ 200: 50 }, { 200: 50 }]);

  const began = performance.now();
  expect(await statuses(one, address, 80)).toEqual({ 200: 60, 429: 20 });
  expect(await statuses(other, address, 30)).toEqual({ 200: 30 });
  expect(performance.now() - began).toBeLessThan(10_000);

  await redis.revive();
  await expect
    .poll(async () => {
      const fresh = newAddress();
      await look(one, fresh);
      return (await look(other, fresh)).headers.get("ratelimit")?.split(";t=")[0];
    })
    .toBe('"lookup-address";r=58');
  for (const product of products.products.slice(0, 2)) {
    expect(product.output().match(/Can't use Redis/g)?.length ?? 0).toBeLessThanOrEqual(1);
  }
});
