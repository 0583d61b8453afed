import sharp from "sharp";
import { test } from "vitest";
import { encodeImage } from "@/lib/domain/assets/encode-image";
import { AppError } from "@/lib/errors";
import { fuzz, patience } from "./fuzz";
import { mutationsOf } from "./mutate";

/** Small ones, of each kind that is taken, and of kinds that aren't. */
async function seeds(): Promise<string[]> {
  const picture = () => sharp({ create: { width: 6, height: 4, channels: 3, background: "#456" } });
  const images = [
    picture().png(),
    picture().png({ palette: true, progressive: true }),
    picture().jpeg(),
    picture()
      .jpeg({ progressive: true })
      .withExif({ IFD0: { Copyright: "x" } }),
    picture().webp(),
    picture().webp({ lossless: true }),
  ];
  const files = await Promise.all(images.map((image) => image.toBuffer()));
  const others = ['<svg xmlns="http://www.w3.org/2000/svg"/>', "GIF89a\u0001\u0000\u0001\u0000", "%PDF-1.7"];
  return [...files.map((file) => file.toString("latin1")), ...others];
}

/** Threads of libvips decode, one image at a time, while calls are answered: a large picture takes as long as it takes. In milliseconds. */
const decoding = 5_000;

test("an upload is made an image of ours, or refused", { timeout: patience }, async () => {
  await fuzz(
    mutationsOf(await seeds(), "bytes"),
    async (bytes) => {
      try {
        const made = await encodeImage(Buffer.from(bytes, "latin1"));
        if (Buffer.from(made.subarray(8, 12)).toString() !== "WEBP") throw new Error("It becomes something else");
      } catch (error) {
        if (!(error instanceof AppError && error.code === "validation")) throw error;
      }
    },
    decoding,
  );
});
