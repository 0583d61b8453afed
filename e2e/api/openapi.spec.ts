import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { call } from "../support/api";

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string }[];
  responses: Record<string, unknown>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

let document: Document;
test.beforeAll(async () => void ({ body: document } = await call<Document>("GET", "/openapi.json")));

const operations = () => Object.values(document.paths).flatMap((path) => Object.values(path));

test("the API document describes every endpoint and no other", () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(operations()).toHaveLength(endpoints.length);
  for (const { id, path, method, status } of endpoints) {
    const operation = document.paths[path.replace(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
    expect(operation, `${method} ${path}`).toMatchObject({ operationId: id });
    expect(Object.keys(operation?.responses ?? {})).toContain(String(status));
    const named = operation?.parameters?.filter((parameter) => parameter.in === "path").map(({ name }) => name) ?? [];
    expect(named).toEqual([...path.matchAll(/:(\w+)/g)].map(([, name]) => name));
  }
});

test("operation ids are unique, and so are paths, apart from parameter names", () => {
  const ids = operations().map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, "{}"));
  expect(new Set(shapes).size).toBe(shapes.length);
});

test("every reference points to something", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, reference]) => reference ?? "",
  );
  expect(references.length).toBeGreaterThan(0);
  for (const reference of references) {
    const [root, ...steps] = reference.split("/");
    expect(root).toBe("#");
    const found = steps.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      document,
    );
    expect(found, reference).toBeDefined();
  }
});

test("no component is described twice under names that differ only in case", () => {
  for (const [kind, components] of Object.entries(document.components)) {
    const names = Object.keys(components).map((name) => name.toLowerCase());
    expect(new Set(names).size, kind).toBe(names.length);
  }
});
