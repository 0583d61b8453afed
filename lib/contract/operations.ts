import { z } from "zod";
import { endpoint } from "./endpoint";

export const health = endpoint({
  id: "health",
  method: "GET",
  path: "/health",
  tag: "Operations",
  summary: "Is the process alive?",
  description: "Says nothing of what it depends on.",
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
  description: "For a load balancer: send calls here only while this answers 200.",
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
  description: "The OpenAPI 3.1 document of this API.",
  permission: "public",
  rate: "none",
  answer: z.record(z.string(), z.unknown()).meta({ example: { openapi: "3.1.0" } }),
  status: 200,
});
