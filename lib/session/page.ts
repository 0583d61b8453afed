import { headers } from "next/headers";
import { notFound as notFoundPage, redirect } from "next/navigation";
import { cache } from "react";
import { authorize } from "@/lib/domain/access/authorize";
import type { Actor } from "@/lib/domain/actor";
import { mayOperate } from "@/lib/domain/operators/may-operate";
import { AppError } from "@/lib/errors";
import { findByCookie } from "@/lib/http/identify";
import { noteCaller, pageVisit } from "@/lib/http/page-visit";
import { sourceOf } from "@/lib/http/source";
import { paths } from "@/lib/paths";
import type { Permission } from "@/lib/permissions";
import { pathHeader } from "./path-header";

/** @returns who looks at this page, or null; one look-up a request */
export const findPageActor = cache(async (): Promise<Actor | null> => {
  const visit = pageVisit();
  const asked = await headers();
  const actor = visit?.actor === undefined ? await findByCookie(asked, sourceOf(asked)) : visit.actor;
  if (actor) noteCaller({ user: actor.userId, team: actor.teamId });
  return actor;
});

interface PageGate {
  /** Also for people whose team requires a second factor that they don't have: the page where they set one up, and the frames around it. */
  withoutFactor?: boolean;
}

/**
 * The gate of every page of the portal; call it first, above any Suspense boundary, so that the status is right.
 * Somebody who isn't logged in goes to the login page, and comes back afterwards; somebody who lacks a second factor goes where they set
 * one up.
 */
export async function requireActor({ withoutFactor = false }: PageGate = {}): Promise<Actor> {
  const actor = await findPageActor();
  if (actor?.lacksFactor && !withoutFactor) redirect(paths.settingsSecurity);
  if (actor) return actor;
  const path = (await headers()).get(pathHeader);
  redirect(path ? `${paths.login}?next=${encodeURIComponent(path)}` : paths.login);
}

/**
 * The same for a page with a permission. What the person may not see or do is a page that does not exist.
 * @param applicationId the application it shows, for permissions within one
 */
export async function requirePermission(
  permission: Permission,
  applicationId?: string,
  gate?: PageGate,
): Promise<Actor> {
  const actor = await requireActor(gate);
  return orNotFound(authorize(actor, permission, applicationId));
}

/**
 * The gate of the page about all teams. For everybody but those who run this installation, there is no such page.
 * @returns whether all that keeps them out is that they have no second factor
 */
export async function requireOperator(): Promise<"yes" | "needs_factor"> {
  const operates = await mayOperate(await requireActor());
  if (operates === "no") notFoundPage();
  return operates;
}

/** Turns a use case's "not found" and "not allowed" into the 404 page. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && (error.code === "not_found" || error.code === "authorization")) notFoundPage();
    throw error;
  }
}
