import { prisma, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import type { Actor } from "../actor";
import { isId } from "../is-id";
import { assetIdIn } from "./asset-url";

/**
 * An icon or avatar may name an uploaded image only of the actor's team, or of their own making. All else it may name passes.
 * @param url what is to be stored; undefined or null where nothing is
 * @param field under which it came
 * @param queries a transaction, for a caller who is in one
 * @throws AppError `validation` on that field
 */
export async function requireOwnAsset(
  actor: Actor,
  url: string | null | undefined,
  field: string,
  queries: Queries = prisma,
): Promise<void> {
  const id = url && assetIdIn(url);
  if (!id) return;
  const own = isId(id)
    ? await queries.asset.findFirst({
        where: { id, OR: [{ teamId: actor.teamId }, { createdById: actor.userId }] },
        select: { id: true },
      })
    : null;
  if (!own) throw new AppError("validation", { [field]: "Your team doesn't have this image. Upload it first." });
}
