import { once } from "node:events";
import { launch } from "./product";

/** Brings a database up to date, as an operator does. @throws Error with what that says if it fails */
export async function migrate(databaseUrl: string): Promise<void> {
  const command = [process.execPath, "scripts/migrate.mjs"];
  const { process: migration, output } = launch({ DATABASE_URL: databaseUrl }, command);
  const [code] = (await once(migration, "close")) as [number];
  if (code !== 0) throw new Error(`The database can't be brought up to date:\n${output()}`);
}
