import { expect, test } from "vitest";
import type { Variables } from "@/lib/env";
import { whyProduction } from "./run-kind.js";

const database = "postgresql://localhost/debrief";

test.each<[Variables, string]>([
  [{ NODE_ENV: "production" }, "NODE_ENV"],
  [{ DATABASE_URL: database }, "DATABASE_URL"],
  [{ DATABASE_URL: database, NODE_ENV: "development", PUBLIC_URL: "http://localhost" }, "DATABASE_URL"],
  [{ DATABASE_URL: database, DEBRIEF_LOCAL: "0" }, "DATABASE_URL"],
  ...[
    "https://portal.example.com",
    "http://10.0.0.7:3000",
    "http://192.168.1.4",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://notlocalhost",
    "http://[::2]",
    "http://128.0.0.1",
  ].map((PUBLIC_URL): [Variables, string] => [{ PUBLIC_URL }, "PUBLIC_URL"]),
])("%o starts a production run", (variables, reason) => {
  expect(whyProduction(variables)).toContain(reason);
});

test.each<Variables>([
  {},
  { NODE_ENV: "development" },
  { DATABASE_URL: "", PUBLIC_URL: "" },
  { DEBRIEF_LOCAL: "1", DATABASE_URL: database, PUBLIC_URL: "https://portal.example.com", NODE_ENV: "production" },
  ...[
    "http://localhost:3000",
    "http://LOCALHOST",
    "http://localhost.",
    "http://portal.localhost",
    "http://127.0.0.1",
    "http://127.8.9.10:80",
    "http://127.1",
    "http://0x7f000001",
    "https://[::1]:3000",
    "http://[::ffff:127.0.0.1]",
  ].map((PUBLIC_URL) => ({ PUBLIC_URL })),
])("%o starts a local run", (variables) => {
  expect(whyProduction(variables)).toBeNull();
});
