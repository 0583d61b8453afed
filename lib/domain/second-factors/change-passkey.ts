import type { z } from "zod";
import type { removePasskey as removal, renamePasskey as renaming } from "@/lib/contract/passkeys";
import { versions } from "@/lib/contract/versions";
import { prisma, type Queries } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { recordInTeams } from "../audit/record-in-teams";
import { isId } from "../is-id";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { requireVersion } from "../precondition";
import { passkeyColumns, presentPasskey } from "./passkeys";
import { tellPerson } from "./tell-person";
import { turnOffIfLast } from "./turn-off";
import { withProof } from "./with-proof";

/** @throws AppError `not_found` if it isn't one of the actor's, `precondition_failed` */
async function findOwn(tx: Queries, actor: Actor, id: string) {
  const key = await tx.passkey.findUnique({ where: { id, userId: actor.userId }, select: passkeyColumns });
  if (!key) throw notFound();
  await requireVersion(actor, () => versions.passkey(key));
  return key;
}

/** Renames one of the caller's passkeys. @throws AppError `not_found`, `precondition_failed` */
export async function renamePasskey(
  actor: Actor,
  id: string,
  { name }: z.output<typeof renaming.body>,
): Promise<z.input<typeof renaming.answer>> {
  const { userId, source } = actor;
  if (!isId(id)) throw notFound();
  return prisma.$transaction(async (tx) => {
    if (!(await lockLiveUserForNoKeyUpdate(tx, userId)))
      throw new AppError("authentication", "This account has been deleted.");
    const key = await findOwn(tx, actor, id);
    if (key.name === name) return presentPasskey(key);
    const renamed = await tx.passkey.update({ where: { id }, data: { name }, select: passkeyColumns });
    const change = { before: { name: key.name }, after: { name } };
    await recordInTeams(tx, userId, { actorId: userId, source, action: "passkey.renamed", ...change });
    return presentPasskey(renamed);
  });
}

/**
 * Removes one of the caller's passkeys; with their last second factor, recovery codes go, too.
 * @throws AppError `not_found` before anything is asked; as `withProof`; `conflict` if it is their last second factor and one of their teams
 *   requires one; `precondition_failed`
 */
export async function removePasskey(
  actor: Actor,
  id: string,
  proof: z.output<typeof removal.body>,
): Promise<{ status: "ok" }> {
  const { userId, source } = actor;
  if (!isId(id) || (await prisma.passkey.count({ where: { id, userId } })) === 0) throw notFound();
  return withProof(actor, proof, async (tx) => {
    const { name } = await findOwn(tx, actor, id);
    await tx.passkey.delete({ where: { id } });
    await turnOffIfLast(tx, userId);
    await recordInTeams(tx, userId, { actorId: userId, source, action: "passkey.removed", before: { name } });
    await tellPerson(tx, userId, { what: "passkey-removed", passkeyName: name });
    return { status: "ok" };
  });
}
