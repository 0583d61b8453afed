import { prisma } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { isId } from "../is-id";

/**
 * Open to anybody who knows the address: docs/decisions/0010-images-open-by-address.md.
 * @throws AppError `not_found`
 */
export async function getAsset(id: string): Promise<{ contentType: string; bytes: Uint8Array<ArrayBuffer> }> {
  const asset = isId(id)
    ? await prisma.asset.findUnique({ where: { id }, select: { contentType: true, bytes: true } })
    : null;
  if (!asset) throw notFound();
  return asset;
}
