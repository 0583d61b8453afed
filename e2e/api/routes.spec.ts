import { readdirSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { productUrl } from "../support/environment";

/** What is not of the API: what Stripe, GitHub and browsers call, and the answer to every unknown path. */
const besides = ["/[[...path]]", "/csp-reports", "/leak-reports", "/webhooks/stripe"];

const files = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/route.ts"))
  .map((file) => `/${file.replace(/\/route\.ts$/, "")}`);
const declared = [...new Set(endpoints.map(({ path }) => path.replace(/:(\w+)/g, "[$1]")))];

test("every declared route has a file, and every file is declared", () => {
  expect(files.filter((file) => !besides.includes(file)).sort()).toEqual(declared.sort());
  expect(files).toEqual(expect.arrayContaining(besides));
});

test("every declared method is served, and no other", async () => {
  const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const known = endpoints.filter((endpoint) => endpoint.path === path).map(({ method }) => method as string);
    const url = `${productUrl()}/api${path.replace(/:\w+/g, "x")}`;
    for (const method of methods) {
      const response = await fetch(url, { method });
      const refused = response.status === 405;
      expect({ path, method, refused }).toEqual({ path, method, refused: !known.includes(method) });
      if (!refused) continue;
      const allow = response.headers.get("allow")?.split(", ").sort();
      expect(allow).toEqual([...known, "OPTIONS", ...(known.includes("GET") ? ["HEAD"] : [])].sort());
      expect(await response.json()).toMatchObject({
        errorType: "validation",
        response: { message: expect.any(String) },
      });
    }
  }
});
