import { imageLimits, imageTypes } from "@/lib/contract/image-limits";
import { uploadToApi } from "./api";
import { ApiError } from "./api-error";
import { shrinkImage } from "./shrink-image";

/**
 * Uploads an image. One that is larger than the API takes is made smaller first; what it would refuse at a glance is refused before
 * anything is sent.
 * @returns its address, as an icon or an avatar takes it
 * @throws ApiError
 */
export async function uploadAsset(file: File): Promise<string> {
  if (!(imageTypes as readonly string[]).includes(file.type)) throw refusal("Choose a PNG, JPEG or WebP image.");
  const small = file.size > imageLimits.bytes ? await shrinkOnce(file) : file;
  if (!small) {
    throw refusal(
      `This image is ${kibibytes(file.size)} KiB, and we can't make it smaller here. Choose one of at most ${kibibytes(imageLimits.bytes)} KiB.`,
    );
  }
  return (await uploadToApi("createAsset", small)).url;
}

const shrunk = new WeakMap<File, Blob>();

/** A second press is to send the very same file, so that it is the same upload. */
async function shrinkOnce(file: File): Promise<Blob | null> {
  const known = shrunk.get(file);
  if (known) return known;
  const small = await shrinkImage(file, imageLimits.bytes);
  if (small) shrunk.set(file, small);
  return small;
}

const refusal = (message: string) => new ApiError(400, "validation", { message }, null);

const kibibytes = (bytes: number): string => Math.ceil(bytes / 1_024).toLocaleString("en");
