import type { z } from "zod";
import { type createAsset as declaration } from "@/lib/contract/assets";
import { imageLimits } from "@/lib/contract/image-limits";
import { prisma } from "@/lib/db";
import { AppError, notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { assetUrl } from "./asset-url";
import { encodeImage, storedType } from "./encode-image";

/**
 * Keeps an image for the actor's team. That it is used for something is what the audit log tells, not this.
 * @param bytes as sent
 * @throws AppError `validation` if it is no image, `conflict` if the team has as many as it may, `unavailable`
 */
export async function createAsset(actor: Actor, bytes: Uint8Array): Promise<z.input<typeof declaration.answer>> {
  const image = await encodeImage(bytes);
  const { id } = await prisma.$transaction(async (tx) => {
    // One upload of a team after the other, so that counting means something.
    const team = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM teams WHERE id = ${actor.teamId}::uuid AND deleted_at IS NULL FOR NO KEY UPDATE`;
    if (team.length === 0) throw notFound();
    if ((await tx.asset.count({ where: { teamId: actor.teamId } })) >= imageLimits.perTeam) {
      throw new AppError(
        "conflict",
        `Your team keeps ${imageLimits.perTeam.toLocaleString("en")} images, as many as it may. Those that nothing uses any more are cleared away with time.`,
      );
    }
    return tx.asset.create({
      data: { teamId: actor.teamId, createdById: actor.userId, contentType: storedType, bytes: image },
      select: { id: true },
    });
  });
  return { url: assetUrl(id) };
}
