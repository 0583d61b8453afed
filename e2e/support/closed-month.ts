import { expect } from "@playwright/test";
import { createPool } from "@/lib/connections";
import { closeTeams } from "@/lib/domain/billing/closing/close-teams";
import { call } from "./api";
import { databaseUrl } from "./environment";
import { insertMonthlyUsage, monthsAgo, type Used } from "./months";

/**
 * Closes one month of one team, as closing does for all: other tests' teams are left alone.
 * @param used in that month
 * @returns once Stripe has it, or has refused it
 */
export async function closeMonthOf(
  team: { teamId: string; token: string },
  months: number,
  used: readonly Omit<Used, "teamId" | "month">[],
): Promise<void> {
  const month = monthsAgo(months);
  const pool = createPool({ connectionString: databaseUrl(), max: 1 });
  const client = await pool.connect();
  try {
    await insertMonthlyUsage(
      client,
      used.map((one) => ({ ...one, teamId: team.teamId, month })),
    );
    await client.query("BEGIN");
    await closeTeams(client, [team.teamId], month);
    await client.query("COMMIT");
  } finally {
    client.release();
    await pool.end();
  }
  const isCollected = async () => {
    const { body } = await call<{ period_start: string; number: string | null; status: string; payments: unknown[] }[]>(
      "GET",
      "/billing/invoice",
      { token: team.token },
    );
    return body.some(
      ({ period_start, number, status }) => period_start === month && (number !== null || status === "needs_attention"),
    );
  };
  await expect.poll(isCollected, { timeout: 20_000 }).toBe(true);
}
