import { z } from "zod";
import { endpoint } from "./endpoint";

export const health = endpoint({
  id: "health",
  method: "GET",
  path: "/health",
  tag: "Operations",
  summary: "Is the process alive?",
  permission: "public",
  rate: "none",
  answer: z.object({ status: z.literal("ok") }).meta({ id: "Ok" }),
  status: 200,
});

export const ready = endpoint({
  id: "ready",
  method: "GET",
  path: "/ready",
  tag: "Operations",
  summary: "Can it serve: are the database and its migrations there?",
  permission: "public",
  rate: "none",
  answer: z.object({ status: z.literal("ok") }).meta({ id: "Ok" }),
  status: 200,
  errors: ["unavailable"],
});

export const openapi = endpoint({
  id: "openapi",
  method: "GET",
  path: "/openapi.json",
  tag: "Operations",
  summary: "This document",
  permission: "public",
  rate: "none",
  answer: z.record(z.string(), z.unknown()),
  status: 200,
});
