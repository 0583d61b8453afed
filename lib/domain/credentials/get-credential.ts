import { prisma } from "@/lib/db";
import type { Actor } from "../actor";
import { findCredential } from "./find-credential";
import { presentCredential, type PresentedCredential } from "./present";

/**
 * @param applicationId an application the actor was authorized for
 * @throws AppError `not_found`
 */
export async function getCredential(actor: Actor, applicationId: string, id: string): Promise<PresentedCredential> {
  return presentCredential(await findCredential(prisma, actor, applicationId, id));
}
