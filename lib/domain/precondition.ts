import type { Version } from "@/lib/contract/versions";
import { AppError } from "@/lib/errors";

/** Versions that a caller names, or any at all. */
type Named = readonly Version[] | "*";

/** What must hold of a thing for a change of it to be made, as the caller says. */
export interface Precondition {
  /** It must be one of these: `If-Match`. */
  match: Named | null;
  /** It must be none of these: `If-None-Match`. */
  noneMatch: Named | null;
}

/** The 412 of a change that was asked for in the belief that something is still as it was. */
export class PreconditionFailed extends AppError {
  override name = "PreconditionFailed";

  /** @param version what the thing is at now */
  constructor(
    header: "If-Match" | "If-None-Match",
    readonly version: Version,
  ) {
    const changed = "This has changed since you read it. Read it again and send its new ETag.";
    const unchanged = "This still matches the ETag you sent.";
    super("precondition_failed", { [header]: header === "If-Match" ? changed : unchanged });
  }
}

const names = (named: Named, versions: readonly Version[]): boolean =>
  named === "*" || versions.some((version) => named.includes(version));

/**
 * Holds a change to what its caller expects. To be called where nothing can come between this and the change: in its transaction,
 * after the lock on what it is about; and after all that can be refused without it (RFC 9110, section 13.2.1).
 * @param actor with the precondition of this call, if there is one
 * @param current reads what version the thing is at; of several that stand for it, the first is told
 * @throws AppError `precondition_failed`, and whatever reading throws
 */
export async function requireVersion(
  { precondition }: { precondition?: Precondition | undefined },
  current: () => Version | readonly Version[] | Promise<Version | readonly Version[]>,
): Promise<void> {
  if (!precondition) return;
  const found = await current();
  const versions = typeof found === "string" ? [found] : found;
  const { match, noneMatch } = precondition;
  if (match && !names(match, versions)) throw new PreconditionFailed("If-Match", versions[0] ?? "");
  if (noneMatch && names(noneMatch, versions)) throw new PreconditionFailed("If-None-Match", versions[0] ?? "");
}
