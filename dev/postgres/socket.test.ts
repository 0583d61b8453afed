import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findSocketFolder } from "./socket";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "debrief-socket-"))));
afterEach(() => rm(folder, { recursive: true }));

const made = (name: string): string => {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
};

test("a socket is in the cluster's folder, in which nothing is left of the trial or of one that was killed", async () => {
  await writeFile(join(folder, ".s.PGSQL.5432"), "");
  await writeFile(join(folder, ".s.PGSQL.5432.lock"), "");
  expect(await findSocketFolder(folder)).toBe(folder);
  expect(await readdir(folder)).toEqual([]);
});

test("there is none where its path would be too long, or can't be told to PostgreSQL", async () => {
  expect(await findSocketFolder(made("a".repeat(90)))).toBeNull();
  expect(await findSocketFolder(made("one, and another"))).toBeNull();
  expect(await findSocketFolder(made("with a space"))).not.toBeNull();
});
