import { expect, test } from "@playwright/test";
import { call } from "../support/api";
import { productUrl } from "../support/environment";

const path = "/.well-known/security.txt";

test("security.txt has all that RFC 9116 asks for, and doesn't expire within the next weeks", async () => {
  const answer = await fetch(productUrl() + path);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const lines = (await answer.text()).trimEnd().split("\n");
  const fields = Object.fromEntries(lines.map((line) => line.split(": ", 2)));
  expect(lines).toHaveLength(5);
  expect(fields).toEqual({
    Contact: expect.stringMatching(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/),
    Expires: expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00:00Z$/),
    "Preferred-Languages": "en",
    Canonical: productUrl() + path,
    Policy: `${productUrl()}/docs/conventions#vulnerabilities`,
  });
  const days = (Date.parse(String(fields.Expires)) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
});

test("the policy that security.txt names says how to report a hole", async () => {
  const page = await (await fetch(`${productUrl()}/docs/conventions`)).text();
  expect(page).toContain('id="vulnerabilities"');
  expect(page).toContain("If you find a security hole");
});

test("security.txt is only read: HEAD is GET without a body, and other methods are refused", async () => {
  const get = await fetch(productUrl() + path);
  const head = await fetch(productUrl() + path, { method: "HEAD" });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe("");
  for (const name of ["content-type", "content-length", "cache-control"])
    expect(head.headers.get(name), name).toBe(get.headers.get(name));
  const options = await fetch(productUrl() + path, { method: "OPTIONS" });
  expect(options.status).toBe(204);
  expect(options.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  for (const method of ["POST", "PUT", "DELETE"])
    expect((await fetch(productUrl() + path, { method })).status, method).toBe(405);
});

test("security.txt is one file at one address", async () => {
  const detour = await fetch(`${productUrl()}/.well-known//security.txt`, { redirect: "manual" });
  expect(detour.status).toBe(308);
  expect(detour.headers.get("location")).toBe(path);
  for (const other of ["/.well-known/Security.txt", "/.well-known/nothing", "/.well-known"])
    expect((await fetch(productUrl() + other)).status, other).toBe(404);
  expect((await call("GET", path)).status).toBe(404);
});
