import type { JobHelpers } from "graphile-worker";
import { expect, test } from "vitest";
import { openPayload } from "./open-payload";

const helpers = {} as JobHelpers;

test("a job is opened with what it was told", async () => {
  expect(await openPayload("collect-invoice", { invoiceId: "0199" }, helpers)).toEqual({ invoiceId: "0199" });
  expect(await openPayload("close-months", {}, helpers)).toBeNull();
});

test.each([
  [{ invoice: "0199" }, "invoiceId"],
  [{ invoiceId: 199 }, "invoiceId"],
  ["0199", "all of it"],
])("a job with what another version told it, %j, says so in one sentence", async (payload, field) => {
  const sentence = `another version has made this job: its payload isn't what this one expects (${field})`;
  await expect(openPayload("collect-invoice", payload, helpers)).rejects.toThrow(new Error(sentence));
});
