import { prisma } from "@/lib/db";
import { createClientId } from "@/lib/auth/secret";
import { newSecret } from "@/lib/domain/credentials/new-secret";
import type { ApplicationRole } from "@/lib/permissions";

export interface SeedApplication {
  name: string;
  description: string;
  credentials?: { label: string; environment: "sandbox" | "production" }[];
  members?: { userId: string; role: ApplicationRole }[];
}

/** An application with credentials, whose secrets nobody knows, and the people on it. */
export async function seedApplication(
  teamId: string,
  createdById: string,
  { name, description, credentials = [], members = [] }: SeedApplication,
): Promise<{ id: string }> {
  const icon = `${name.toLowerCase().replace(/\W+/g, "-")}.svg`;
  const application = await prisma.application.create({ data: { teamId, createdById, name, description, icon } });
  for (const { label, environment } of credentials) {
    await prisma.credential.create({
      data: {
        teamId,
        applicationId: application.id,
        createdById,
        label,
        environment,
        clientId: createClientId(environment),
        secrets: { create: newSecret(environment).row },
      },
    });
  }
  await prisma.applicationMembership.createMany({
    data: members.map((member) => ({ ...member, teamId, applicationId: application.id })),
  });
  return { id: application.id };
}
