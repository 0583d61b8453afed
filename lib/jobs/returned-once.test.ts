import { Pool } from "pg";
import { expect, it, vi } from "vitest";
import { returnedOnce } from "./returned-once";

it("takes back what it has lent to a callback once, however often it is given back", async () => {
  // Nobody connects: what is lent is what pg-pool would lend.
  const pool = new Pool();
  const release = vi.fn();
  vi.spyOn(pool, "connect").mockImplementation(((answer: (error: undefined, client: object, back: unknown) => void) =>
    answer(undefined, {}, release)) as never);
  const lent = new Promise<(reason?: boolean) => void>((resolve) => {
    returnedOnce(pool).connect((_error, _client, back) => resolve(back));
  });
  const back = await lent;
  back(true);
  back();
  expect(release.mock.calls).toEqual([[true]]);
});

it("is the pool itself in all else", () => {
  const pool = new Pool({ max: 7 });
  const told = vi.fn();
  const ours = returnedOnce(pool);
  ours.on("release", told);
  pool.emit("release", undefined as never, undefined as never);
  expect(ours.options.max).toBe(7);
  expect(told).toHaveBeenCalledOnce();
});
