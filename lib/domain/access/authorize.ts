import { pool } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import { can, isWithinApplication, type ApplicationRole, type Permission } from "@/lib/permissions";
import type { Actor } from "../actor";
import { isId } from "../is-id";

const forbidden = () => new AppError("authorization", "You're not allowed to do this.");

/**
 * The gate before every use case, for handlers and pages alike.
 * @param applicationId the application it happens in, for permissions within one
 * @returns the actor, with their role on that application
 * @throws AppError `not_found` if they may not even see it, `authorization` if they may see it but not do this
 */
export async function authorize(actor: Actor, permission: Permission, applicationId?: string): Promise<Actor> {
  if (!isWithinApplication(permission)) {
    if (!can(actor, permission)) throw forbidden();
    return actor;
  }
  const applicationRole = await roleOnApplication(actor, applicationId ?? "");
  if (!can({ role: actor.role, applicationRole }, "application.read")) throw notFound();
  if (!can({ role: actor.role, applicationRole }, permission)) throw forbidden();
  return { ...actor, applicationRole };
}

/**
 * A further permission that depends on what was asked for.
 * @throws AppError `authorization`
 */
export function requirePermission(actor: Actor, permission: Permission): void {
  if (!can(actor, permission)) throw forbidden();
}

async function roleOnApplication(actor: Actor, applicationId: string): Promise<ApplicationRole | null> {
  if (!isId(applicationId)) throw notFound();
  const { rows } = await pool.query<{ role: ApplicationRole | null }>({
    name: "role-on-application",
    text: `SELECT m.role FROM applications a
      LEFT JOIN application_memberships m ON m.application_id = a.id AND m.user_id = $3
      WHERE a.team_id = $1 AND a.id = $2 AND a.deleted_at IS NULL`,
    values: [actor.teamId, applicationId, actor.userId],
  });
  if (!rows[0]) throw notFound();
  return rows[0].role;
}
