import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findAccount } from "./account";
import { findHome } from "./home";

/**
 * @param dataDir absolute path of DATA_DIR
 * @param password of its superuser, from the kept settings
 * @returns for DATABASE_URL, where the PostgreSQL of the local product is; null if it does not run
 */
export async function findRunningPostgres(dataDir: string, password: string): Promise<string | null> {
  const home = await findHome(findAccount(), dataDir);
  // PostgreSQL, "postmaster.pid": the fourth line is the port.
  const port = (await readFile(join(home, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[3];
  return port ? `postgresql://postgres:${password}@127.0.0.1:${port}/debrief` : null;
}
