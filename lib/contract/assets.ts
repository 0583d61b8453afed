import { z } from "zod";
import { endpoint } from "./endpoint";
import { idInPath } from "./id";

export const createAsset = endpoint({
  id: "createAsset",
  method: "POST",
  path: "/assets",
  tag: "Assets",
  summary: "Upload an image",
  description:
    "For an application's icon or a person's avatar. Send the image itself: PNG, JPEG or WebP, up to 512 KiB and 51 million pixels, and at most 16,384 pixels on a side. We re-encode it without its metadata, at most 512 pixels wide and high. A team can keep up to 1,000 images.",
  permission: "asset.create",
  scope: "applications:write",
  upload: true,
  answer: z
    .object({
      url: z.string().meta({ format: "uri-reference", example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
    })
    .meta({ id: "NewAsset" }),
  status: 201,
  errors: ["conflict", "unavailable"],
});

export const getAsset = endpoint({
  id: "getAsset",
  method: "GET",
  path: "/assets/:id",
  tag: "Assets",
  summary: "Get an image",
  description: "Anyone who knows the image's URL can open it. The URL can't be guessed.",
  permission: "public",
  params: z.object({ id: idInPath }),
  download: "image/webp",
  answer: z.unknown(),
  status: 200,
});
