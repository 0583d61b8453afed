import { imageLimits, imageTypes } from "@/lib/contract/image-limits";
import { uploadToApi } from "./api";
import { ApiError } from "./api-error";

/**
 * Uploads an image. What the API would refuse at a glance is refused before anything is sent.
 * @returns its address, as an icon or an avatar takes it
 * @throws ApiError
 */
export async function uploadAsset(file: File): Promise<string> {
  const complaint = complaintAbout(file);
  if (complaint) throw new ApiError(400, "validation", { message: complaint }, null);
  return (await uploadToApi("createAsset", file)).url;
}

function complaintAbout({ type, size }: File): string | null {
  if (!(imageTypes as readonly string[]).includes(type)) return "Choose a PNG, JPEG or WebP image.";
  if (size > imageLimits.bytes) {
    return `This image has ${kibibytes(size)} KiB. Choose one of at most ${kibibytes(imageLimits.bytes)} KiB, or make it smaller.`;
  }
  return null;
}

const kibibytes = (bytes: number): string => Math.ceil(bytes / 1_024).toLocaleString("en");
