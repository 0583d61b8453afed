import type { z } from "zod";
import type { getRotation as declaration } from "@/lib/contract/credential-rotation";
import { databaseTime } from "@/lib/database-time";
import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { findCredential } from "./find-credential";
import { flushOldUses, noAddress, otherAddresses } from "./note-old-use";
import { flushUses } from "./note-use";
import { presentSecret } from "./present";
import { rotationVerdict } from "./rotation-verdict";

type Rotation = z.input<typeof declaration.answer>;

interface AddressRow {
  address: string;
  uses: number;
  checks: number;
  last_used_at: Date | null;
  all_uses: number;
  all_checks: number;
}

const hour = 3_600_000;

/** How far back hours are told: as long as they are kept. */
const mostHours = 240;

/**
 * @param applicationId an application the actor was authorized for
 * @returns what the old secret was used for since the rotation, and whether it can go. Uses of this process count to the moment, and those of
 * others to the second, or to the minute where a secret is in constant use
 * @throws AppError `not_found`
 */
export async function getRotation(actor: Actor, applicationId: string, id: string): Promise<Rotation> {
  // A use that was noted a moment ago counts. One that can't be written now is written with the next.
  await Promise.allSettled([flushUses(), flushOldUses()]);
  const { secrets } = await findCredential(prisma, actor, applicationId, id);
  const now = databaseTime();
  const old = secrets.find(({ expiresAt }) => expiresAt !== null);
  const current = secrets.find(({ expiresAt }) => expiresAt === null) ?? null;
  const shown = { as_of: now.toISOString(), new_secret: current && presentSecret(current) };
  if (!old)
    return {
      ...shown,
      old_secret: null,
      safe_to_revoke: false,
      reason: null,
      last_use: null,
      hours: [],
      addresses: [],
      other_addresses: null,
    };
  const { safe, reason } = rotationVerdict(old, current, now);
  const [hours, addresses] = await Promise.all([usesByHour(old.id), usesByAddress(old.id)]);
  return {
    ...shown,
    old_secret: presentSecret(old),
    safe_to_revoke: safe,
    reason,
    hours: everyHour(current?.createdAt ?? now, now, hours),
    ...presentAddresses(addresses),
  };
}

const usesByHour = (secretId: string) => prisma.$queryRaw<{ hour: Date; uses: number }[]>`
  SELECT hour, sum(uses)::float8 AS uses FROM credential_old_uses WHERE secret_id = ${secretId}::uuid GROUP BY hour`;

const usesByAddress = (secretId: string) => prisma.$queryRaw<AddressRow[]>`
  SELECT address, sum(uses)::float8 AS uses, sum(checks)::float8 AS checks, max(last_used_at) AS last_used_at,
    (sum(sum(uses)) OVER ())::float8 AS all_uses, (sum(sum(checks)) OVER ())::float8 AS all_checks
  FROM credential_old_uses WHERE secret_id = ${secretId}::uuid
  GROUP BY address ORDER BY address = ${otherAddresses}, max(last_used_at) DESC NULLS LAST, address LIMIT 50`;

/** @returns each hour since the rotation, with those without a use */
function everyHour(since: Date, now: Date, used: readonly { hour: Date; uses: number }[]): Rotation["hours"] {
  const uses = new Map(used.map((row) => [row.hour.getTime(), row.uses]));
  const last = Math.floor(now.getTime() / hour) * hour;
  const first = Math.max(Math.min(Math.floor(since.getTime() / hour) * hour, ...uses.keys()), last - mostHours * hour);
  const all: Rotation["hours"] = [];
  for (let at = first; at <= last; at += hour) all.push({ at: new Date(at).toISOString(), uses: uses.get(at) ?? 0 });
  return all;
}

function presentAddresses(rows: readonly AddressRow[]): Pick<Rotation, "last_use" | "addresses" | "other_addresses"> {
  const apart = rows.filter(({ address }) => address !== otherAddresses);
  const sum = (field: "uses" | "checks") => apart.reduce((total, row) => total + row[field], 0);
  const others = { uses: (rows[0]?.all_uses ?? 0) - sum("uses"), checks: (rows[0]?.all_checks ?? 0) - sum("checks") };
  const [last] = rows
    .filter((row) => row.last_used_at !== null)
    .sort((one, other) => Number(other.last_used_at) - Number(one.last_used_at));
  const told = (address: string) => (address === noAddress || address === otherAddresses ? null : address);
  return {
    last_use: last?.last_used_at ? { at: last.last_used_at.toISOString(), address: told(last.address) } : null,
    addresses: apart.map(({ address, uses, checks, last_used_at }) => ({
      address: told(address),
      uses,
      checks,
      last_used_at: last_used_at?.toISOString() ?? null,
    })),
    other_addresses: others.uses + others.checks > 0 ? others : null,
  };
}
