import { prisma, type Queries } from "@/lib/db";
import { log } from "@/lib/log";
import { byDebrief } from "../../audit/by-debrief";
import { recordAudit } from "../../audit/record-audit";
import { lockTeamToStopForNoKeyUpdate } from "../../locks";

/** An invoice that stops production, or doesn't any more. */
export interface Stopping {
  id: string;
  teamId: string;
  number: string | null;
}

/**
 * Notes that an invoice has begun to stop its team's production: in the audit log, unless another one had stopped it before.
 * @param queries the transaction that stops it, and holds the team
 */
export const noteStop = (queries: Queries, invoice: Stopping): Promise<void> =>
  note(queries, invoice, "production.stopped");

/**
 * Notes that an invoice stops its team's production no more: in the audit log, unless another one still does.
 * @param queries the transaction that lifts it, and holds the team
 */
export const noteRelease = (queries: Queries, invoice: Stopping): Promise<void> =>
  note(queries, invoice, "production.resumed");

async function note(
  queries: Queries,
  { id, teamId, number }: Stopping,
  action: "production.stopped" | "production.resumed",
): Promise<void> {
  const others = await queries.invoice.count({ where: { teamId, stoppedAt: { not: null }, NOT: { id } } });
  if (others > 0) return;
  await recordAudit(queries, {
    ...byDebrief(teamId),
    action,
    target: { type: "invoice", id, name: number ?? "" },
  });
  const about = { part: "billing", event: action, teamId, invoiceId: id };
  if (action === "production.stopped")
    log().warn(about, "Production of a team has stopped, since an invoice isn't paid");
  else log().info(about, "Production of a team works again");
}

/**
 * Lets production go on that unpaid invoices have stopped, and takes back what was announced: for operators who don't want that any more.
 * @throws whatever the database does: the job tries again
 */
export async function releaseAll(): Promise<void> {
  const announced = await prisma.invoice.findMany({ where: { stopsAt: { not: null } }, select: { id: true } });
  for (const { id } of announced) await prisma.$transaction((tx) => release(tx, id));
}

async function release(tx: Queries, id: string): Promise<void> {
  await lockTeamToStopForNoKeyUpdate(tx, id);
  const [stopped] = await tx.$queryRaw<Stopping[]>`
    UPDATE invoices SET stopped_at = NULL, updated_at = now() WHERE id = ${id}::uuid AND stopped_at IS NOT NULL
      RETURNING id, team_id AS "teamId", number`;
  await tx.$executeRaw`UPDATE invoices SET stops_at = NULL WHERE id = ${id}::uuid`;
  if (stopped) await noteRelease(tx, stopped);
}
