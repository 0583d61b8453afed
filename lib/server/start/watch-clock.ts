import type { Pool } from "pg";
import { databaseTrouble } from "@/lib/database-trouble";
import { tellLead, tolerableLead } from "@/lib/domain/operations/check-ready";
import { lookAtDatabase } from "@/lib/domain/operations/look-at-database";
import { pullBackSchedule } from "@/lib/jobs/pull-back-schedule";
import { log } from "@/lib/log";

const minute = 60_000;

/**
 * Compares this machine's clock with the database's now, and each minute from then on; if they are more than a minute apart, the log
 * says so. Otherwise the first process of a replica undoes what a clock that was ahead has done to the schedule.
 * @param pool `lookout`
 * @param mendsSchedule whether this is the one
 * @returns what ends it
 */
export async function watchClock(pool: Pool, mendsSchedule: boolean): Promise<() => void> {
  const compare = async () => {
    try {
      const { clockLead } = await lookAtDatabase(pool);
      if (Math.abs(clockLead) <= tolerableLead) return void (mendsSchedule && (await pullBackSchedule(pool)));
      log().error({ part: "clock", seconds: Math.round(clockLead / 1_000) }, tellLead(clockLead));
    } catch (error) {
      // If the database is in trouble, others say so.
      if (!databaseTrouble(error)) log().error({ part: "clock", err: error }, "Couldn't compare the clocks");
    }
  };
  await compare();
  const timer = setInterval(() => void compare(), minute);
  timer.unref();
  return () => clearInterval(timer);
}
