import { expect, test } from "@playwright/test";
import { newDataDir } from "../support/data-dir";
import { freePort } from "../support/free-port";
import { startProduct, type Product } from "../support/product";

let product: Product | undefined;
test.afterEach(async () => {
  await product?.stop();
});

test("a start that finds everything set up takes less than five seconds", async () => {
  const at = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  product = await startProduct(at);
  await product.stop();
  const began = performance.now();
  product = await startProduct(at);
  expect(performance.now() - began).toBeLessThan(5_000);
});
