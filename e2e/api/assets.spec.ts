import { expect, test } from "@playwright/test";
import sharp from "sharp";
import { createApplication, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { animationOf, bombOf, photoOf, pngOf } from "../support/images";
import { addMember, logInFor } from "../support/members";
import { together, tally } from "../support/together";
import { unknownId } from "../support/world";

let team: Account;
test.beforeAll(async () => void (team = await signUp()));

type Bytes = Uint8Array<ArrayBuffer>;

const upload = (rawBody: Bytes | string, type = "image/png", token = team.token) =>
  call<{ url: string; response: Record<string, string> }>("POST", "/assets", {
    token,
    rawBody,
    headers: { "content-type": type },
  });

const uploaded = async (token = team.token): Promise<string> => {
  const answer = await upload(await pngOf(8, 8), "image/png", token);
  expect(answer.status).toBe(201);
  return answer.body.url;
};

const download = async (url: string) => {
  const response = await fetch(productUrl() + url);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};

const halfOf = (bytes: Bytes) => bytes.slice(0, bytes.length / 2);

/** @returns the colour at the upper left and the lower right, as "red" or "blue" */
async function cornersOf(image: Buffer): Promise<string[]> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (pixel: number) => ((data[pixel * 3] ?? 0) > (data[pixel * 3 + 2] ?? 0) ? "red" : "blue");
  return [at(0), at(info.width * info.height - 1)];
}

test("an uploaded image is public, and cached for a year", async () => {
  const answer = await upload(await pngOf(64, 32));
  expect(answer.status).toBe(201);
  expect(answer.body.url).toMatch(/^\/api\/assets\/[\da-f-]{36}$/);
  const { headers, bytes } = await download(answer.body.url);
  expect(Object.fromEntries(headers)).toMatchObject({
    "content-type": "image/webp",
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=31536000, immutable",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
  expect(headers.has("set-cookie")).toBe(false);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 64, height: 32 });
});

test("PNG, JPEG and WebP are accepted, even if the header names another of the three", async () => {
  for (const bytes of [await pngOf(9, 9), await photoOf(10, 10), await animationOf(9, 9)]) {
    for (const type of ["image/png", "image/jpeg", "image/webp"]) {
      expect((await upload(bytes, type)).status, type).toBe(201);
    }
  }
});

test("a large image is scaled down", async () => {
  const { url } = (await upload(await pngOf(2_000, 1_000))).body;
  expect(await sharp((await download(url)).bytes).metadata()).toMatchObject({ width: 512, height: 256 });
});

test("a photo loses its location and author data, and is turned upright", async () => {
  const photo = await photoOf(40, 20);
  expect(await sharp(photo).metadata()).toMatchObject({ orientation: 6, exif: expect.anything() });
  const { bytes } = await download((await upload(photo, "image/jpeg")).body.url);
  const { width, height, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
  expect({ width, height, exif, icc, xmp, iptc, orientation }).toEqual({ width: 20, height: 40 });
  expect(bytes.includes("Lovelace")).toBe(false);
  expect(await cornersOf(bytes)).toEqual(["red", "blue"]);
});

test("only the first frame of an animation is kept", async () => {
  const animation = await animationOf(16, 16);
  expect(await sharp(animation).metadata()).toMatchObject({ pages: 2 });
  const { bytes } = await download((await upload(animation, "image/webp")).body.url);
  expect(await cornersOf(bytes)).toEqual(["red", "red"]);
  expect((await sharp(bytes).metadata()).pages).toBeUndefined();
});

test("data appended to an image is dropped", async () => {
  const script = "<script>alert(document.domain)</script>";
  const both = Uint8Array.from(Buffer.concat([await photoOf(10, 10), Buffer.from(script)]));
  const answer = await upload(both, "image/jpeg");
  expect(answer.status).toBe(201);
  expect((await download(answer.body.url)).bytes.includes("script")).toBe(false);
});

test("an image that every browser shows is accepted, even without its end marker or with a wrong checksum", async () => {
  const open = (bytes: Bytes, missing: number) => bytes.slice(0, -missing);
  const photo = await photoOf(200, 100);
  const progressive = Uint8Array.from(await sharp(photo).jpeg({ progressive: true }).toBuffer());
  const png = await pngOf(200, 100);
  const mended = Uint8Array.from(png);
  mended.set([1], png.length - 14);
  const good: Record<string, Bytes> = {
    "a JPEG without its end marker": open(photo, 2),
    "a JPEG with half its end marker": open(photo, 1),
    "a progressive JPEG without its end marker": open(progressive, 2),
    "a PNG without its end": open(png, 12),
    "a PNG with a wrong checksum": mended,
  };
  for (const [name, bytes] of Object.entries(good)) {
    const answer = await upload(bytes, "image/jpeg");
    expect(answer.status, name).toBe(201);
    expect((await sharp((await download(answer.body.url)).bytes).metadata()).format, name).toBe("webp");
  }
});

test("photos of 24.2 and 48 megapixels are accepted", async () => {
  for (const photo of [await pngOf(6_024, 4_024), bombOf(8_064, 6_048)]) {
    const answer = await upload(photo);
    expect(answer.status).toBe(201);
    expect((await sharp((await download(answer.body.url)).bytes).metadata()).width).toBe(512);
  }
});

test("a file that is damaged or not a supported image is a 400, whatever its content type says", async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const html = "<!doctype html><script>alert(1)</script>";
  const photo = await photoOf(200, 100);
  const bad: Record<string, Bytes | string> = {
    nothing: "",
    text: "hello",
    svg,
    html,
    "html behind a PNG's signature": Uint8Array.from(
      Buffer.concat([Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from(html)]),
    ),
    gif: Uint8Array.from(Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64")),
    pdf: "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>",
    tiff: Uint8Array.from(
      await sharp(await pngOf(9, 9))
        .tiff()
        .toBuffer(),
    ),
    "half a JPEG": halfOf(photo),
    "half a PNG": halfOf(await pngOf(200, 100)),
    "half a WebP": halfOf(Uint8Array.from(await sharp(photo).webp().toBuffer())),
    noise: crypto.getRandomValues(new Uint8Array(4_096)),
  };
  for (const [name, bytes] of Object.entries(bad)) {
    for (const type of ["image/png", "image/jpeg", "image/webp"]) {
      const answer = await upload(bytes, type);
      expect(answer.status, name).toBe(400);
      expect(answer.body, name).toMatchObject({ errorType: "validation", response: { message: expect.any(String) } });
    }
  }
});

test("a small file that unpacks to a huge image is refused at once", async () => {
  for (const [width, height] of [
    [20_000, 20_000],
    [8_193, 6_226],
    [500, 102_100],
  ] as const) {
    const answer = await upload(bombOf(width, height));
    expect(answer.status).toBe(400);
    expect(answer.body.response.message).toContain("51 million");
  }
});

test("another content type, or an encoded body, is a 415", async () => {
  const bytes = await pngOf(8, 8);
  for (const type of ["image/svg+xml", "image/gif", "application/json", "text/html", "image/png; a=b", "image/*", ""]) {
    const answer = await upload(bytes, type);
    expect(answer.status, type).toBe(415);
    expect(answer.body, type).toMatchObject({ errorType: "validation", response: { message: expect.any(String) } });
  }
  const headers = { "content-type": "image/png", "content-encoding": "gzip" };
  expect((await call("POST", "/assets", { token: team.token, rawBody: bytes, headers })).status).toBe(415);
});

test("an upload of exactly 512 KiB is accepted, and one byte more is a 413", async () => {
  const limit = 512 * 1_024;
  const padded = Buffer.concat([await photoOf(10, 10), Buffer.alloc(limit)]);
  expect((await upload(Uint8Array.from(padded.subarray(0, limit)), "image/jpeg")).status).toBe(201);
  const answer = await upload(Uint8Array.from(padded.subarray(0, limit + 1)), "image/jpeg");
  expect(answer.status).toBe(413);
  expect(answer.body.response.message).toContain("512 KiB");
});

test("an unknown image is a 404 in the documented form", async () => {
  for (const id of [unknownId, "x", "%00", "0193a1f0", `${unknownId}.webp`, "..%2fteam"]) {
    const answer = await call("GET", `/assets/${id}`);
    expect(answer.status, id).toBe(404);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(answer.body).toMatchObject({ errorType: "not_found", response: { message: "Not found." } });
  }
});

test("an icon can only be an image of the team or one you uploaded yourself", async () => {
  const other = await signUp();
  const theirs = await uploaded(other.token);
  const { id } = await createApplication(team.token);
  const create = (icon: string, token = team.token) =>
    call("POST", "/application", { token, body: { name: "Icon", description: "For a test.", icon } });
  const change = (icon: string, token = team.token) => call("PATCH", `/application/${id}`, { token, body: { icon } });

  for (const icon of [theirs, `/api/assets/${unknownId}`, "/api/assets/x"]) {
    for (const answer of [await create(icon), await change(icon)]) {
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ errorType: "validation", response: { icon: expect.any(String) } });
    }
  }
  expect((await call("GET", `/application/${id}`, { token: team.token })).body).toMatchObject({ icon: "icon.png" });

  const member = await addMember(team, "admin");
  const ours = await uploaded(member.token);
  expect((await create(ours)).body).toMatchObject({ icon: ours });
  expect((await change(ours)).body).toMatchObject([{ icon: ours }]);

  // One's own, made while acting for another team; colleagues may then leave it where it is.
  const [own] = await query<{ id: string }>(
    "SELECT team_id AS id FROM memberships WHERE user_id = $1 AND team_id <> $2",
    [member.userId, team.teamId],
  );
  const elsewhere = await uploaded(await logInFor(own?.id ?? "", member.email, member.client));
  expect((await create(elsewhere)).status).toBe(400);
  expect((await change(elsewhere, member.token)).status).toBe(200);
  expect((await change(elsewhere)).status).toBe(200);
});

test("a team keeps at most a thousand images, however many are uploaded at once", async () => {
  const full = await signUp();
  await query(
    `INSERT INTO assets (id, team_id, created_by_id, content_type, bytes)
    SELECT uuidv7(), $1, gen_random_uuid(), 'image/webp', '\\x00' FROM generate_series(1, 995)`,
    [full.teamId],
  );
  const bytes = await pngOf(8, 8);
  const answers = await together(20, () => upload(bytes, "image/png", full.token));
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 5, 409: 15 });
  const refused = answers.find(({ status }) => status === 409);
  expect(refused?.body).toMatchObject({
    errorType: "conflict",
    response: { message: expect.stringContaining("1,000") },
  });
  expect((await upload(bytes)).status).toBe(201);
});
