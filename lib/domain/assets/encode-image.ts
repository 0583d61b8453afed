import pLimit from "p-limit";
import sharp from "sharp";
import { imageLimits } from "@/lib/contract/image-limits";
import { AppError } from "@/lib/errors";

// libvips reads many more formats, SVG and PDF among them. Nobody but us uses it in this process, so all others are shut out for good.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadPng", "VipsForeignLoadJpeg", "VipsForeignLoadWebp"] });
// An image decoded for one caller is of no use to the next.
sharp.cache(false);

// A decoded image may take 200 MB, and 400 MB with 16 bits a channel: one at a time, a bounded queue, and beyond that an honest 503.
const limit = pLimit(1);
const longestQueue = 50;

/** As stored: the longest edge in pixels, and the type of all of them. */
const edge = 512;
export const storedType = "image/webp";

/**
 * Makes an image of ours out of what somebody sent. The bytes decide what it is, whatever they were called. Nothing but the picture
 * remains: no metadata, no further frames, no trailing bytes.
 * @returns it as WebP, upright, at most 512 pixels wide and high
 * @throws AppError `validation` if it is no image that can be read, `unavailable` when too many wait
 */
export async function encodeImage(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (limit.pendingCount >= longestQueue) {
    throw new AppError("unavailable", "Too many images are being uploaded right now. Try again in a few seconds.", 5);
  }
  return limit(async () => {
    try {
      return Uint8Array.from(await encode(bytes));
    } catch (error) {
      throw new AppError("validation", complaintFor(error));
    }
  });
}

/** What browsers show is taken, if all of the picture is there: one that was cut off in the middle is not, though they show its half. */
async function encode(bytes: Uint8Array): Promise<Buffer> {
  try {
    return await decodeAndEncode(bytes, "truncated");
  } catch (error) {
    if (!(error instanceof Error && /premature end of JPEG/i.test(error.message))) throw error;
    // Only the end marker may be missing (T.81, B.1.1.3): with one, the decoder has nothing left to complain of.
    return decodeAndEncode(Buffer.concat([bytes, Buffer.from([0xff, 0xd9])]), "warning");
  }
}

async function decodeAndEncode(bytes: Uint8Array, failOn: "truncated" | "warning"): Promise<Buffer> {
  const image = sharp(bytes, { failOn, limitInputPixels: imageLimits.pixels }).timeout({ seconds: 10 });
  // Its head says how large it is.
  const { width, height } = await image.metadata();
  if (Math.max(width, height) > imageLimits.side) throw new TooLarge();
  return image
    .autoOrient()
    .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 90, smartSubsample: true })
    .toBuffer();
}

/** A picture with a side that is too long. */
class TooLarge extends Error {}

function complaintFor(error: unknown): string {
  if (error instanceof TooLarge) {
    return `The image must be at most ${imageLimits.side.toLocaleString("en")} pixels wide and high.`;
  }
  if (error instanceof Error && /pixel limit/.test(error.message)) {
    return `The image must have at most ${imageLimits.pixels / 1_000_000} million pixels.`;
  }
  return "We can't read this as a PNG, JPEG or WebP image. It may be damaged, or in another format under the wrong file name.";
}
