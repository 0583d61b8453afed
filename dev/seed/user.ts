import { hashPassword } from "@/lib/auth/password";
import { prisma } from "@/lib/db";

export interface SeedUser {
  email: string;
  password: string;
  firstName: string;
  lastName: string;
}

/** A person with a confirmed address, in no team yet. */
export async function seedUser({
  email,
  password,
  firstName,
  lastName,
}: SeedUser): Promise<{ id: string; email: string }> {
  const passwordHash = await hashPassword(password);
  const proven = { emailVerifiedAt: new Date(), passwordProvenAt: new Date() };
  const user = await prisma.user.create({
    data: { email, passwordHash, firstName, lastName, ...proven },
    select: { id: true },
  });
  return { id: user.id, email };
}
