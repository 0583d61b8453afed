import { v7 } from "uuid";
import { createClientId } from "@/lib/auth/secret";
import { prisma } from "@/lib/db";
import { newSecret } from "@/lib/domain/credentials/new-secret";
import type { ApplicationRole } from "@/lib/permissions";
import type { Character } from "./traffic";
import { seedUsage } from "./usage";

/** How long ago what is seeded was made: before its first use. */
export const seedDays = 90;

interface SeedCredentials {
  label: string;
  environment: "sandbox" | "production";
  character?: Character;
  /** How many days ago it was last used; by default today if it has a character, else never. */
  lastUsedDays?: number;
  /** Whether the person who made it has left. */
  makerLeft?: boolean;
  /** From how many networks it was used lately. */
  networks?: number;
  /** Whether it was rotated a day ago, and the old secret is still in use. */
  isRotated?: boolean;
}

export interface SeedApplication {
  name: string;
  description: string;
  credentials?: SeedCredentials[];
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
  for (const { label, environment, character, ...more } of credentials) {
    const madeBy = more.makerLeft ? v7() : createdById;
    const lastUsed = more.lastUsedDays ?? (character ? 0 : null);
    const used = lastUsed === null ? {} : { lastUsedAt: new Date(Date.now() - lastUsed * 24 * 3_600_000) };
    const credential = await prisma.credential.create({
      data: {
        createdAt,
        ...used,
        teamId,
        applicationId: application.id,
        createdById: madeBy,
        label,
        environment,
        clientId: createClientId(environment),
        secrets: { create: { ...newSecret(environment, madeBy).row, createdAt, ...used } },
        networks: {
          create: Array.from({ length: more.networks ?? 0 }, (_, index) => ({
            network: `198.51.${index}.0/24`,
            lastSeenOn: new Date(),
          })),
        },
      },
    });
    if (more.isRotated) await seedRotation(credential.id, environment, madeBy);
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

/** A day ago, with six days to go: one machine of two still logs in with the old secret. */
async function seedRotation(credentialId: string, environment: "sandbox" | "production", by: string): Promise<void> {
  const hour = 3_600_000;
  const now = Date.now();
  const current = Math.floor(now / hour) * hour;
  const lastUsedAt = new Date(now - 12 * 60_000);
  const old = await prisma.credentialSecret.findFirstOrThrow({ where: { credentialId } });
  await prisma.credentialSecret.update({
    where: { id: old.id },
    data: { expiresAt: new Date(now + 6 * 24 * hour), lastUsedAt },
  });
  await prisma.credentialSecret.create({
    data: {
      ...newSecret(environment, by).row,
      credentialId,
      createdAt: new Date(now - 24 * hour),
      lastUsedAt: new Date(now),
    },
  });
  const uses = Array.from({ length: 24 }, (_, ago) => [
    { address: "203.0.113.7", ago, uses: 4 + ((ago * 7) % 5) },
    ...(ago > 9 ? [{ address: "203.0.113.8", ago, uses: 6 + ((ago * 3) % 7) }] : []),
  ]).flat();
  await prisma.credentialOldUse.createMany({
    data: uses.map(({ address, ago, uses: count }) => ({
      credentialId,
      secretId: old.id,
      hour: new Date(current - ago * hour),
      address,
      uses: count,
      lastUsedAt: ago === 0 ? lastUsedAt : new Date(current - ago * hour + hour - 60_000),
    })),
  });
}
