import { deflateSync } from "node:zlib";
import { expect } from "@playwright/test";
import sharp from "sharp";
import { call } from "./api";

type Bytes = Uint8Array<ArrayBuffer>;

/** @returns a PNG of one colour */
export async function pngOf(width: number, height: number): Promise<Bytes> {
  const image = sharp({ create: { width, height, channels: 3, background: "#0f766e" } });
  return Uint8Array.from(await image.png().toBuffer());
}

/** Uploads an image. @returns where it is served */
export async function uploadImage(token: string): Promise<string> {
  const headers = { "content-type": "image/png" };
  const answer = await call<{ url: string }>("POST", "/assets", { token, rawBody: await pngOf(8, 8), headers });
  expect(answer.status).toBe(201);
  return answer.body.url;
}

/** Left half red, right half blue. */
const twoColours = async (width: number, height: number) => {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: "#0000ff" } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: "#ff0000" } }).composite([{ input: blue, gravity: "east" }]);
};

/** @returns a JPEG as a telephone makes it: lying on its side, and saying where it was taken and by whom */
export async function photoOf(width: number, height: number): Promise<Bytes> {
  const exif = {
    IFD0: { Copyright: "Ada Lovelace", Orientation: "6" },
    IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 26/1" },
  };
  const image = await twoColours(width, height);
  // Only `withMetadata` sets the orientation for good.
  return Uint8Array.from(await image.jpeg().withExif(exif).withMetadata({ orientation: 6 }).toBuffer());
}

/** @returns a WebP that moves: first red, then blue */
export async function animationOf(width: number, height: number): Promise<Bytes> {
  const frames = ["#ff0000", "#0000ff"].map((background) => ({ create: { width, height, channels: 3, background } }));
  return Uint8Array.from(
    await sharp(frames as never, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer(),
  );
}

/** @returns a few KiB of PNG that unfold into very many pixels */
export function bombOf(width: number, height: number): Bytes {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Uint8Array.from(
    Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
