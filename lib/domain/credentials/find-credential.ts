import type { Environment } from "@/lib/contract/environments";
import type { Queries } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";
import { requirePermission } from "../access/authorize";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { lockCredentialsForUpdate } from "../locks";
import { withLiveSecrets, type CredentialRow } from "./credential-rows";

/** Which permission changing credentials of an environment takes. */
export const permissionFor = (environment: Environment): Permission =>
  environment === "production" ? "credential.production" : "credential.sandbox";

/**
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found` if that application has no such live credentials
 */
export async function findCredential(
  queries: Queries,
  actor: Actor,
  applicationId: string,
  id: string,
): Promise<CredentialRow> {
  const row = isId(id)
    ? await queries.credential.findFirst({
        where: { id, applicationId, teamId: actor.teamId, deletedAt: null },
        include: withLiveSecrets(),
      })
    : null;
  if (!row) throw notFound();
  return row;
}

/**
 * The same for a change, which depends on the environment. The row is locked until the transaction ends.
 * @throws AppError `not_found`, `authorization`
 */
export async function findCredentialToChange(
  queries: Queries,
  actor: Actor,
  applicationId: string,
  id: string,
): Promise<CredentialRow> {
  if (isId(id)) await lockCredentialsForUpdate(queries, actor.teamId, { id });
  const row = await findCredential(queries, actor, applicationId, id);
  requirePermission(actor, permissionFor(row.environment));
  return row;
}
