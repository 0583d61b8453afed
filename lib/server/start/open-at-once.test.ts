import type { Pool } from "pg";
import { expect, test, vi } from "vitest";
import { openAtOnce } from "./open-at-once";

/** A pool that can open so many connections. */
function poolOf(room: number) {
  const releases: ReturnType<typeof vi.fn>[] = [];
  const connect = vi.fn(() => {
    if (releases.length >= room) return Promise.reject(new Error("no room"));
    const release = vi.fn();
    releases.push(release);
    return Promise.resolve({ release });
  });
  return { releases, pool: { connect } as unknown as Pool };
}

test("with enough room, all connections open, and none is released", async () => {
  const { pool, releases } = poolOf(3);
  expect(await openAtOnce(pool, 3)).toHaveLength(3);
  for (const release of releases) expect(release).not.toHaveBeenCalled();
});

test("without enough room, the connections that opened are closed and leave the pool", async () => {
  const { pool, releases } = poolOf(2);
  await expect(openAtOnce(pool, 3)).rejects.toThrow("no room");
  expect(releases).toHaveLength(2);
  for (const release of releases) expect(release).toHaveBeenCalledExactlyOnceWith(true);
});
