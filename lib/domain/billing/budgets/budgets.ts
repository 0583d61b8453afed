import type { z } from "zod";
import type { budgetsSchema, setBudgets as declaration } from "@/lib/contract/budgets";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { can } from "@/lib/permissions";
import { enqueue } from "@/lib/queue/enqueue";
import type { Actor } from "../../actor";
import { by, recordAudit } from "../../audit/record-audit";
import { requireVersion } from "../../precondition";
import { holdTeamFor } from "../../teams/hold-team";

export type Budgets = z.output<typeof budgetsSchema>;
type Given = z.output<typeof declaration.body>;

/** @returns the team's monthly limits, in minor units */
export const getBudgets = ({ teamId }: Actor): Promise<Budgets> => readBudgets(prisma, teamId);

async function readBudgets(queries: Queries, teamId: string): Promise<Budgets> {
  const [budgets, account] = [
    await queries.budget.findMany({
      where: { teamId, OR: [{ applicationId: null }, { application: { deletedAt: null } }] },
      orderBy: { id: "asc" },
    }),
    await queries.billingAccount.findUnique({ where: { teamId }, select: { hardStop: true } }),
  ];
  const ofTeam = budgets.find(({ applicationId }) => applicationId === null);
  return {
    team: ofTeam ? Number(ofTeam.amount) : null,
    applications: Object.fromEntries(
      budgets.flatMap(({ applicationId, amount }) => (applicationId ? [[applicationId, Number(amount)]] : [])),
    ),
    hard_stop: account?.hardStop ?? false,
  };
}

/**
 * Replaces all limits. A mail about a limit that stays the same isn't sent again.
 * @throws AppError `validation` on `applications` or `confirm`, `authorization` if the hard stop is to change and they are no owner,
 * `precondition_failed`
 */
export async function setBudgets(actor: Actor, given: Given): Promise<Budgets> {
  return prisma.$transaction(async (tx) => {
    const current = await holdTeamFor(tx, actor, "billing.manage");
    const before = await readBudgets(tx, actor.teamId);
    const hardStop = given.hard_stop ?? before.hard_stop;
    if (hardStop !== before.hard_stop) await requireHardStop(tx, current, given);
    await requireKnown(tx, actor.teamId, given);
    await requireVersion(actor, () => versions.budgets(before));
    await replace(tx, actor.teamId, given);
    await tx.billingAccount.upsert({
      where: { teamId: actor.teamId },
      create: { teamId: actor.teamId, hardStop },
      update: { hardStop },
    });
    // Looked at once now: what is raised or switched off may let somebody in again.
    await enqueue(tx, "check-budgets");
    const after = await readBudgets(tx, actor.teamId);
    await recordAudit(tx, {
      ...by(actor),
      action: "budgets.updated",
      target: { type: "team", id: actor.teamId, name: "" },
      before,
      after,
    });
    return after;
  });
}

/** It can take a customer's product down, so it takes an owner, and a moment's thought. */
async function requireHardStop(queries: Queries, actor: Actor, { hard_stop, confirm }: Given): Promise<void> {
  if (!can(actor, "billing.hardStop")) throw new AppError("authorization", "Only an owner can change the hard stop.");
  if (!hard_stop) return;
  const team = await queries.team.findUniqueOrThrow({ where: { id: actor.teamId }, select: { name: true } });
  // A name from before names were composed is typed as people type it now.
  const composed = (text = "") => text.normalize("NFC").trim();
  if (composed(confirm) !== composed(team.name))
    throw new AppError("validation", { confirm: "Type the team's name to turn on the hard stop." });
}

async function requireKnown(queries: Queries, teamId: string, { applications = {} }: Given): Promise<void> {
  const ids = Object.keys(applications);
  const known = await queries.application.count({ where: { teamId, deletedAt: null, id: { in: ids } } });
  if (known < ids.length)
    throw new AppError("validation", { applications: "Lists an application that isn't your team's." });
}

async function replace(queries: Queries, teamId: string, { team, applications = {} }: Given): Promise<void> {
  const wanted = new Map<string | null, number>(Object.entries(applications));
  if (team) wanted.set(null, team);
  const existing = await queries.budget.findMany({ where: { teamId } });
  for (const { id, applicationId, amount } of existing) {
    const kept = wanted.get(applicationId);
    if (kept !== undefined && BigInt(kept) === amount) wanted.delete(applicationId);
    // Another limit is another budget: its thresholds are mailed again.
    else await queries.budget.delete({ where: { id } });
  }
  await queries.budget.createMany({
    data: [...wanted].map(([applicationId, amount]) => ({ teamId, applicationId, amount: BigInt(amount) })),
  });
}
