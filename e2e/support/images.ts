import sharp from "sharp";

/** @returns a PNG of one colour */
export async function pngOf(width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp({ create: { width, height, channels: 3, background: "#0f766e" } });
  return Uint8Array.from(await image.png().toBuffer());
}
