import { expect, test } from "@playwright/test";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { startLimitedProducts, type LimitedProducts } from "../support/limited-products";
import { roundTripsOf } from "../support/round-trips";

let products: LimitedProducts;
test.beforeAll(async () => {
  products = await startLimitedProducts({ RATE_LIMITS: "off" });
});
test.afterAll(() => products.stop());

test(
  "the dashboard makes at most three database round trips, however many applications there are",
  { tag: "@thorough" },
  async () => {
    const { token } = await signUp();
    for (const applications of [0, 40]) {
      for (let number = 0; number < applications; number++) await createApplication(token, `Number ${number}`);
      const counts: number[] = [];
      for (let round = 0; round < 10; round++) {
        counts.push(
          await roundTripsOf(products.database, async () => {
            expect((await call("GET", "/dashboard", { token })).status).toBe(200);
          }),
        );
      }
      // Jobs come in between now and then, and only ever add.
      expect(Math.min(...counts)).toBeLessThanOrEqual(3);
      expect(Math.min(...counts)).toBeGreaterThan(0);
    }
  },
);
