import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { canReach, type Account } from "./account";

/** Where things go that another account must reach, when the project lies where it can't (as below root's own home). */
export const sharedFolder = "/var/lib/debrief-portal";

/**
 * The folder of the cluster, owned by the account that PostgreSQL runs as: below DATA_DIR where that account can get there.
 * @param dataDir absolute path of DATA_DIR
 */
export async function findHome(account: Account | null, dataDir: string): Promise<string> {
  const usual = join(dataDir, "postgres");
  if (!account) return made(usual, null);
  if (await canReach(account, dirname(dataDir))) {
    // That account may pass through, but neither look around nor read what is ours.
    await chmod(dataDir, 0o711);
    return made(usual, account);
  }
  await mkdir(sharedFolder, { recursive: true, mode: 0o755 });
  await removeAbandoned();
  const pointer = join(dataDir, "postgres-home");
  if (!existsSync(pointer)) {
    const home = join(sharedFolder, randomUUID());
    await mkdir(home, { mode: 0o755 });
    // In this order: one that is just being made must not look abandoned to another start.
    await writeFile(pointer, home);
    await writeFile(join(home, "owner"), pointer);
  }
  return made(join(await readFile(pointer, "utf8"), "data"), account);
}

async function made(folder: string, account: Account | null): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  return folder;
}

/** Somebody who deleted their DATA_DIR meant the database too. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(sharedFolder)) {
    const home = join(sharedFolder, name);
    const pointer = await readFile(join(home, "owner"), "utf8").catch(() => null);
    if (pointer && !existsSync(pointer)) await rm(home, { recursive: true, force: true });
  }
}
