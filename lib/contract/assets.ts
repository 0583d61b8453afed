import { z } from "zod";
import { endpoint } from "./endpoint";

export const createAsset = endpoint({
  id: "createAsset",
  method: "POST",
  path: "/assets",
  tag: "Assets",
  summary: "Upload an image",
  description:
    "For an application's icon or a person's avatar: PNG, JPEG or WebP, up to 512 KiB, sent as it is. It is encoded anew, at most 512 pixels wide and high, without its metadata. A team may keep 1,000 images.",
  permission: "asset.create",
  upload: true,
  answer: z
    .object({ url: z.string().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }) })
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
  description: "Open to whoever knows its address, which can't be guessed.",
  permission: "public",
  params: z.object({ id: z.string() }),
  download: true,
  answer: z.unknown(),
  status: 200,
});
