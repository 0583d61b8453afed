import { rm } from "node:fs/promises";
import { ensureBuilt } from "../scripts/setup/build.mjs";
import { median, step } from "./support.mjs";

/** How long a start takes that finds everything set up, in seconds, against what people are promised. */
export async function bench({ quick }) {
  await ensureBuilt();
  const { newDataDir } = await import("../e2e/support/data-dir.ts");
  const { startProduct } = await import("../e2e/support/product.ts");
  const { freePort } = await import("../e2e/support/free-port.ts");
  const at = { PORT: String(await freePort()), DATA_DIR: newDataDir() };
  const start = async () => {
    const began = performance.now();
    const product = await startProduct(at);
    const took = performance.now() - began;
    await product.stop();
    return took / 1_000;
  };
  const times = await step("Starting again and again", async () => {
    await start();
    const rounds = [];
    for (let round = 0; round < (quick ? 1 : 5); round++) rounds.push(await start());
    return rounds;
  });
  await rm(at.DATA_DIR, { recursive: true, force: true });
  const promised = 5;
  const product = Number(median(times).toFixed(2));
  return [
    { what: "a second start", product, baseline: promised, unit: "s", ratio: median(times) / promised, atMost: 1 },
  ];
}
