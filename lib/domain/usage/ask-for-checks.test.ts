import { beforeEach, expect, test, vi } from "vitest";

const usage = vi.hoisted(() => vi.fn<(statement: { name: string; values: unknown[] }) => Promise<unknown>>());
const queue = vi.hoisted(() => vi.fn<(statement: { values: unknown[] }) => Promise<unknown>>());
vi.mock("@/lib/usage-database", () => ({ usagePool: { query: usage } }));
vi.mock("@/lib/db", () => ({ pool: { query: queue } }));

import { askForChecks } from "./ask-for-checks";

let notes: { id: string; team_id: string }[];
beforeEach(() => {
  vi.resetAllMocks();
  notes = [
    { id: "1", team_id: "b" },
    { id: "2", team_id: "a" },
    { id: "3", team_id: "b" },
  ];
  usage.mockImplementation(async ({ name, values: [given] }) => {
    if (name === "usage-checks") return { rows: [...notes] };
    notes = notes.filter(({ id }) => !(given as string[]).includes(id));
    return { rows: [] };
  });
});

test("each team is asked for once, and its notes go", async () => {
  await askForChecks();
  expect(queue.mock.calls.map(([{ values }]) => values)).toEqual([[["a", "b"]]]);
  expect(notes).toEqual([]);
  await askForChecks();
  expect(queue).toHaveBeenCalledTimes(1);
});

test("a note that comes meanwhile stays, and all stay if nobody could be asked", async () => {
  queue.mockImplementationOnce(async () => void notes.push({ id: "4", team_id: "a" }));
  await askForChecks();
  expect(notes).toEqual([{ id: "4", team_id: "a" }]);
  queue.mockRejectedValueOnce(new Error("away"));
  await expect(askForChecks()).rejects.toThrow("away");
  expect(notes).toEqual([{ id: "4", team_id: "a" }]);
});
