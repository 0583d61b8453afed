import sharp from "sharp";
import { expect, test } from "vitest";
import { encodeImage } from "./encode-image";

const strip = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: "#456" } })
    .png()
    .toBuffer();

test("an image with a side of more than 16,384 pixels is refused, however few it has in all", async () => {
  for (const [width, height] of [
    [16_385, 1],
    [1, 16_385],
  ] as const) {
    await expect(encodeImage(await strip(width, height))).rejects.toMatchObject({ code: "validation" });
  }
  expect(Buffer.from(await encodeImage(await strip(16_384, 1))).toString("latin1", 8, 12)).toBe("WEBP");
});
