import type { z } from "zod";
import { databaseTime } from "@/lib/database-time";
import type { listPrices as declaration } from "@/lib/contract/billing";
import { pool } from "@/lib/db";
import type { Actor } from "../../actor";
import { findAccount } from "../accounts/find-account";
import { monthOf } from "../month";
import { findPriceRows, rowsInForce } from "./find-prices";

/** @returns what each metric costs the actor's team this month */
export async function listPrices(actor: Actor, now = databaseTime()): Promise<z.output<typeof declaration.answer>> {
  const { currency } = await findAccount(pool, actor.teamId);
  return rowsInForce(await findPriceRows(pool, currency), monthOf(now)).map(({ tiers, ...price }) => ({
    ...price,
    tiers: tiers.map(({ above, unitPrice }) => ({ above, unit_price: unitPrice })),
  }));
}
