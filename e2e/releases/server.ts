import { existsSync, readdirSync } from "node:fs";

const versions = "/usr/lib/postgresql";

/**
 * A PostgreSQL that brings `pg_dump`, which the embedded one doesn't: the oldest that is installed, since what it writes is understood by
 * newer ones, and not the other way around.
 * @returns the folder above its `bin`; null if there is none
 */
export function findServer(): string | null {
  const found = existsSync(versions) ? readdirSync(versions).sort((one, other) => Number(one) - Number(other)) : [];
  const folders = [...found.map((version) => `${versions}/${version}`), "/opt/homebrew/opt/postgresql", "/usr/local"];
  return (
    folders.find((folder) => ["postgres", "initdb", "pg_dump"].every((name) => existsSync(`${folder}/bin/${name}`))) ??
    null
  );
}
