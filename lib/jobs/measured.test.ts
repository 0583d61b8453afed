import type { JobHelpers } from "graphile-worker";
import { expect, test } from "vitest";
import { metrics } from "@/lib/metrics";
import { measured } from "./measured";

async function counts() {
  const { values } = await metrics.jobs.get();
  const count = (result: string) =>
    values.find(({ labels }) => labels.task === "purge-tokens" && labels.result === result)?.value;
  return { done: count("done"), failed: count("failed") };
}

test("each attempt at a job is counted by what came of it, from zero on", async () => {
  let fails = true;
  const task = measured("purge-tokens", async () => {
    if (fails) throw new Error("made up by the test");
  });
  const attempt = async () => task({}, {} as JobHelpers);
  expect(await counts()).toEqual({ done: 0, failed: 0 });
  await expect(attempt()).rejects.toThrow("made up by the test");
  fails = false;
  await attempt();
  await attempt();
  expect(await counts()).toEqual({ done: 2, failed: 1 });
  const { values } = await metrics.jobDuration.get();
  expect(
    values.find(({ labels, metricName }) => labels.task === "purge-tokens" && metricName?.endsWith("_count"))?.value,
  ).toBe(3);
});
