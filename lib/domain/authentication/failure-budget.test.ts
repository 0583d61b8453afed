import { expect, test } from "vitest";
import { hashesAtOnce } from "@/lib/auth/hashes-at-once";
import { AppError } from "@/lib/errors";
import { spendFailure } from "./failure-budget";

const refusalOf = (address: string) =>
  spendFailure(address).then(
    () => "none",
    (error: unknown) => (error instanceof AppError ? error.code : "another error"),
  );

test("attempts that are turned away because of everybody's failures are not counted against their network", async () => {
  const give: (() => Promise<void>)[] = [];
  for (let index = 0; index < 150 * hashesAtOnce(); index++) give.push(await spendFailure(`10.1.${index % 256}.1`));
  for (let time = 0; time < 100; time++) expect(await refusalOf("10.2.0.1")).toBe("unavailable");
  for (const back of give) await back();
  for (let time = 0; time < 60; time++) expect(await refusalOf("10.2.0.1")).toBe("none");
  expect(await refusalOf("10.2.0.1")).toBe("rate_limit");
});
