import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";

export const health = endpoint({
  id: "health",
  method: "GET",
  path: "/health",
  tag: "Operations",
  summary: "Check that the process is alive",
  description: "Doesn't check dependencies, such as the database.",
  permission: "public",
  rate: "none",
  answer: okAnswer,
  status: 200,
});

export const ready = endpoint({
  id: "ready",
  method: "GET",
  path: "/ready",
  tag: "Operations",
  summary: "Check that the server is ready",
  description:
    "Checks the database and its migrations. For load balancers: send calls here only while this returns 200.",
  permission: "public",
  rate: "none",
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

export const openapi = endpoint({
  id: "openapi",
  method: "GET",
  path: "/openapi.json",
  tag: "Operations",
  summary: "Get this document",
  description: "The OpenAPI 3.1 document of this API.",
  permission: "public",
  rate: "none",
  answer: z.record(z.string(), z.unknown()).meta({ example: { openapi: "3.1.0" } }),
  status: 200,
});
