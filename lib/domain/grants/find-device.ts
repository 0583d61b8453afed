import type { z } from "zod";
import type { shownDeviceSchema } from "@/lib/contract/grants";
import { prisma, type Queries } from "@/lib/db";
import { deviceName } from "@/lib/device-name";
import { AppError } from "@/lib/errors";
import { addressKey } from "@/lib/limits/address-key";
import { count, tooMany } from "@/lib/limits/count";
import { userCodeRules } from "@/lib/limits/rules";
import { orGone } from "@/lib/or-gone";
import { knownScopes } from "@/lib/scopes";
import { databaseTime } from "@/lib/database-time";
import type { Actor } from "../actor";
import { publisherOf } from "./publisher-of";
import { hashesOfUserCode, readUserCode } from "./user-code";

/** The one answer to a code that is wrong, over, or decided about: who guesses learns nothing more. */
export const unknownCode = () =>
  new AppError("validation", {
    user_code: "We don't know this code. It may have expired, or been used. Ask your device for a new one.",
  });

/**
 * Finds what waits for a person under a code that they type. Each try counts, by person and by address (RFC 8628, section 5.1).
 * @returns the row, with its client
 * @throws AppError `validation` on `user_code`; `rate_limit`
 */
export async function findWaiting(queries: Queries, { userId, source }: Actor, typed: string) {
  const rules = userCodeRules();
  if (rules) {
    const counted = [count(rules.caller, userId), count(rules.address, addressKey(source.address))];
    const exceeded = (await Promise.all(counted)).filter((standing) => standing.exceeded);
    if (exceeded.length > 0) throw tooMany(Math.max(...exceeded.map(({ reset }) => reset)));
  }
  const code = readUserCode(typed);
  if (code === null) throw unknownCode();
  const row = await queries.deviceCode.findFirst({
    where: {
      userCodeHash: { in: hashesOfUserCode(code) },
      expiresAt: { gt: databaseTime() },
      userId: null,
      deniedAt: null,
    },
    include: { apiClient: { include: { team: { select: { id: true, name: true } } } } },
  });
  if (!row || !orGone(row.apiClient)) throw unknownCode();
  return row;
}

/**
 * What a person is shown before they decide: who asks for what, and from where.
 * @throws as `findWaiting`
 */
export async function findDevice(actor: Actor, typed: string): Promise<z.input<typeof shownDeviceSchema>> {
  const { apiClient, scopes, address, userAgent, expiresAt } = await findWaiting(prisma, actor, typed);
  return {
    client: { name: apiClient.name, ...publisherOf(apiClient.team, actor) },
    scopes: knownScopes(scopes),
    address,
    device: deviceName(userAgent),
    expires_at: expiresAt.toISOString(),
  };
}
