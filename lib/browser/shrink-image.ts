/** Twice as wide as the server keeps it, which makes the last step, and the better one; or just as wide. In pixels. */
const edges = [1_024, 512];

/** PNG is the last but one: a browser that can't write WebP writes that. */
const types = ["image/webp", "image/png", "image/jpeg"];

/**
 * Makes a picture small enough to be sent, by drawing it anew as the browser shows it.
 * @param longest in bytes
 * @returns it in a type that the API takes; null for what the browser can't show, or make small enough
 */
export async function shrinkImage(file: Blob, longest: number): Promise<Blob | null> {
  try {
    const image = new Image();
    image.src = await dataUrlOf(file);
    await image.decode();
    for (const edge of edges) {
      const canvas = drawn(image, edge);
      // A JPEG has no transparency.
      for (const type of file.type === "image/jpeg" ? ["image/jpeg"] : types) {
        const blob = await blobOf(canvas, type);
        if (blob && blob.size <= longest) return blob;
      }
    }
    return null;
  } catch {
    return null;
  }
}

function drawn(image: HTMLImageElement, edge: number): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, edge / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The page's policy lets images come from `data:`, but not from `blob:`. */
const dataUrlOf = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error as DOMException);
    reader.readAsDataURL(file);
  });

const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, type, 0.9));
