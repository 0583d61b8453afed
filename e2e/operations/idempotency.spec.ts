import { expect, test } from "@playwright/test";
import { confirmAddress, unique } from "../support/accounts";
import { creationsIn, untilSettled } from "../support/creations";
import { whileLocked } from "../support/locked";
import { startOperatedProduct, type OperatedProduct } from "../support/operated-product";
import { createWorld, type World } from "../support/world";

test.skip(
  !process.env.FULL,
  "It kills the product some thirty times and locks tables for minutes: npm run test:full has it.",
);
test.describe.configure({ timeout: 900_000 });

let product: OperatedProduct;
let world: World;
test.beforeAll(async () => {
  product = await startOperatedProduct();
  world = await createWorld();
  await confirmAddress(world.email);
});
test.afterAll(() => product.stop());

for (const act of [true, false]) {
  test(`a repeated creation happens once if the server is killed ${act ? "after" : "before"} its commit`, async () => {
    for (const creation of await creationsIn(world)) {
      const [key, before] = [unique(), await creation.count()];
      const met = product.database.mishap({ text: "COMMIT", act, then: "hang" });
      const first = creation.make(key).catch(() => "ended with the process");
      await met;
      await product.kill();
      expect(await first, creation.what).toBe("ended with the process");
      await product.restart();
      const settled = await untilSettled(creation, key);
      expect(settled.status, `${creation.what}: ${settled.text}`).toBeLessThan(300);
      expect((await creation.make(key)).body, creation.what).toEqual(settled.body);
      expect(await creation.count(), creation.what).toBe(before + 1);
    }
  });
}

// What creations read or write. Waiting ends after 20 s for a transaction, and after 30 s for a statement.
for (const table of [
  "credentials",
  "audit_events",
  "idempotency_keys",
  "applications",
  "memberships",
  "users",
  "teams",
  "payment_methods",
]) {
  test(`a repeated creation happens once while ${table} is locked for 35 seconds`, async () => {
    const ours = await Promise.all(
      (await creationsIn(world)).map(async (creation) => ({ creation, key: unique(), before: await creation.count() })),
    );
    await whileLocked(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`, [], async () => {
      const asked = Promise.allSettled(ours.map(({ creation, key }) => creation.make(key)));
      await new Promise((resolve) => setTimeout(resolve, 35_000));
      return asked;
    });
    for (const { creation, key, before } of ours) {
      const settled = await untilSettled(creation, key);
      expect(settled.status, `${creation.what}: ${settled.text}`).toBeLessThan(300);
      expect(await creation.count(), creation.what).toBe(before + 1);
    }
  });
}
