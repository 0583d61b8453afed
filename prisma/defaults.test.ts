import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("models/", import.meta.url);

test("the database, not this machine's clock, says when a row was created", () => {
  const lines = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"));
  // @updatedAt is the machine's in any case; where something decides by it (a person's), the change gives it: docs/decisions/0044-one-clock.md.
  const filledIn = lines.filter((line) => line.includes("@default(now())") && !line.includes("@updatedAt"));
  expect(filledIn).toEqual([]);
  expect(lines.filter((line) => line.includes("@default(dbgenerated())")).length).toBeGreaterThan(20);
});
