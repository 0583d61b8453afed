import { Prisma } from "@/lib/generated/prisma/client";
import { notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { findApplicationRows } from "./application-rows";
import { presentApplication, type PresentedApplication } from "./present";

/** @throws AppError `not_found` if the actor's team has no such application, or they may not see it */
export async function getApplication(actor: Actor, id: string): Promise<PresentedApplication> {
  const [row] = isId(id) ? await findApplicationRows(actor, Prisma.sql`AND a.id = ${id}::uuid`, 1) : [];
  if (!row) throw notFound();
  return presentApplication(row);
}
