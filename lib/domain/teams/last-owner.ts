import { AppError } from "@/lib/errors";

/** The refusal to take a team's last owner away. @param field of the request that asked for it */
export const lastOwner = (field = "message") =>
  new AppError("conflict", {
    [field]: "This is the team's last owner. Make someone else an owner first, or delete the team.",
  });

interface Told {
  originalCode?: string;
  originalMessage?: string;
}

/**
 * @param error what a transaction threw
 * @returns whether the database refused to leave a team without an owner: the triggers `memberships_last_owner_*`, at the commit
 */
export function leavesNoOwner(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // The commit of a transaction throws the adapter's error as it is; a single query has it wrapped by Prisma.
  const thrown = error as { cause?: Told; meta?: { driverAdapterError?: { cause?: Told } } };
  const told = thrown.meta?.driverAdapterError?.cause ?? thrown.cause;
  // The name of the constraint does not get through, so its message has to do.
  return told?.originalCode === "23514" && /without an owner/.test(told.originalMessage ?? "");
}
