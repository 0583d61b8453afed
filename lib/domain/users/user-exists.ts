import { prisma } from "@/lib/db";

/**
 * @param email in lower case
 * @returns whether it has an account; an address that was only ever invited has none
 */
export async function userExists(email: string): Promise<{ exists: boolean }> {
  const user = await prisma.user.findUnique({ where: { email }, select: { id: true } });
  return { exists: user !== null };
}
