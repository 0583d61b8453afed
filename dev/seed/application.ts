import { createClientId } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { newSecret } from "@/lib/domain/credentials/new-secret";
import type { ApplicationRole } from "@/lib/permissions";
import type { Character } from "./traffic";
import { seedUsage } from "./usage";

/** How long ago what is seeded was made: before its first use. */
export const seedDays = 90;

export interface SeedApplication {
  name: string;
  description: string;
  credentials?: { label: string; environment: "sandbox" | "production"; character?: Character }[];
  members?: { userId: string; role: ApplicationRole }[];
  /** Before which nothing was used, in milliseconds since 1970. */
  usedSince: number;
}

/** An application with credentials, whose secrets nobody knows, and the people on it. */
export async function seedApplication(
  teamId: string,
  createdById: string,
  { name, description, credentials = [], members = [], usedSince }: SeedApplication,
): Promise<{ id: string }> {
  const icon = `${name.toLowerCase().replace(/\W+/g, "-")}.svg`;
  const createdAt = new Date(Date.now() - (seedDays + 1) * 24 * 3_600_000);
  const application = await prisma.application.create({
    data: { teamId, createdById, name, description, icon, createdAt },
  });
  for (const { label, environment, character } of credentials) {
    const credential = await prisma.credential.create({
      data: {
        createdAt,
        ...(character ? { lastUsedAt: new Date() } : {}),
        teamId,
        applicationId: application.id,
        createdById,
        label,
        environment,
        clientId: createClientId(environment),
        secrets: { create: newSecret(environment, createdById).row },
      },
    });
    if (!character) continue;
    const owner = { credentialId: credential.id, applicationId: application.id, teamId, environment, deletedAt: null };
    const past = { days: seedDays, seed: name.length + label.length, now: Date.now(), since: usedSince };
    await seedUsage(owner, character, past);
  }
  await prisma.applicationMembership.createMany({
    data: members.map((member) => ({ ...member, teamId, applicationId: application.id })),
  });
  return { id: application.id };
}
