import type { z } from "zod";
import { type createAsset as declaration } from "@/lib/contract/assets";
import { imageLimits } from "@/lib/contract/image-limits";
import { AppError, notFound } from "@/lib/errors";
import type { Actor } from "../actor";
import { lockTeamForNoKeyUpdate } from "../locks";
import { makeOnce } from "../make-once";
import { assetUrl } from "./asset-url";
import { encodeImage, storedType } from "./encode-image";

/**
 * Keeps an image for the actor's team. That it is used for something is what the audit log tells, not this.
 * @param bytes as sent
 * @throws AppError `validation` if it is no image, `conflict` if the team has as many as it may, `unavailable`
 */
export async function createAsset(actor: Actor, bytes: Uint8Array): Promise<z.input<typeof declaration.answer>> {
  const image = await encodeImage(bytes);
  return makeOnce(actor, async (tx) => {
    // One upload of a team after the other, so that counting means something.
    if (!(await lockTeamForNoKeyUpdate(tx, actor.teamId))) throw notFound();
    if ((await tx.asset.count({ where: { teamId: actor.teamId } })) >= imageLimits.perTeam) {
      throw new AppError(
        "conflict",
        `Your team has reached its limit of ${imageLimits.perTeam.toLocaleString("en")} images. Unused images are deleted over time.`,
      );
    }
    const { id } = await tx.asset.create({
      data: { teamId: actor.teamId, createdById: actor.userId, contentType: storedType, bytes: image },
      select: { id: true },
    });
    return { url: assetUrl(id) };
  });
}
