import { expect, test } from "@playwright/test";
import { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";
import { endpoints } from "@/lib/contract/endpoints";
import { call, type Answer, type CallOptions } from "../support/api";
import { fromPortal } from "../support/portal-cookie";
import { fieldsOf, sampleBody, takesBody } from "../support/sample";
import { pathIn, titleOf, tokenFor, usableWorld, type World } from "../support/world";

let world: World;

const json = { "content-type": "application/json" };

const expectError = (answer: Answer, status: number, note: string) => {
  expect(answer.status, `${note}: ${answer.text.slice(0, 500)}`).toBe(status);
  expect(answer.body, note).toMatchObject({ errorType: "validation" });
};

/** An object or a list that need not hold anything may be empty. */
const isTaken = ({ body }: Endpoint, name: string, value: unknown): boolean =>
  ["{}", "[]"].includes(JSON.stringify(value)) &&
  body instanceof z.ZodObject &&
  Boolean((body.shape as Record<string, z.ZodType>)[name]?.safeParse(value).success);

for (const endpoint of endpoints.filter(takesBody)) {
  const send = (options: CallOptions) =>
    call(endpoint.method, pathIn(endpoint, world), {
      token: tokenFor(endpoint, world),
      ...options,
      headers: { ...(endpoint.sameOrigin ? fromPortal() : {}), ...options.headers },
    });

  test.describe(titleOf(endpoint), () => {
    test.beforeEach(async () => void (world = await usableWorld()));
    const required = fieldsOf(endpoint).filter((field) => field.required);
    const namesRequired = async () => {
      for (const missing of [{ body: {} }, { rawBody: "" }, { body: { __proto__: null, constructor: 1 } }]) {
        const answer = await send(missing);
        expectError(answer, 400, JSON.stringify(missing));
        expect(answer.body).toMatchObject({
          response: Object.fromEntries(required.map(({ name }) => [name, "Must be set."])),
        });
      }
      // What only a prototype has is not there.
      const inherited = await send({ rawBody: `{"__proto__":${JSON.stringify(sampleBody(endpoint))}}`, headers: json });
      expectError(inherited, 400, "__proto__");
    };
    if (required.length > 0) test("names every missing required field", namesRequired);

    test("names each field that has a wrong type, is too long, or has characters that can't be stored", async () => {
      for (const { name, type, nullable } of fieldsOf(endpoint)) {
        const wrong: unknown[] = [[], {}, type === "boolean" ? "true" : true];
        // A list that is asked for may hold anything, as long as it holds something.
        if (type !== "array") wrong.push([["a"]]);
        if (!nullable) wrong.push(null);
        if (type === "string") wrong.push(5, "a".repeat(5_000));
        else wrong.push("5");
        // A password may hold any character.
        if (type === "string" && !/password/.test(name)) wrong.push("a\u0000b@example.com", "\ud800", "x\udc00y");
        for (const value of wrong) {
          if (isTaken(endpoint, name, value)) continue;
          const note = `${name}: ${JSON.stringify(value).slice(0, 60)}`;
          const answer = await send({ body: { ...sampleBody(endpoint), [name]: value } });
          expectError(answer, 400, note);
          // What is within the field has the field's name before its own.
          const told = Object.keys(answer.body.response as object).map((key) => key.split(".")[0]);
          expect([...new Set(told)], note).toEqual([name]);
        }
      }
    });

    test("accepts only a JSON object", async () => {
      const malformed = ["{", '{"a":}', "[]", '[{"a":1}]', "null", "5", '"text"', "true", "NaN", "{'a':1}", "\u0000"];
      for (const rawBody of malformed) {
        const answer = await send({ rawBody, headers: json });
        expectError(answer, 400, rawBody);
        expect(answer.body, rawBody).toMatchObject({ response: { message: expect.any(String) } });
      }
      const notText = [0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d];
      expectError(await send({ rawBody: new Uint8Array(notText), headers: json }), 400, "invalid UTF-8");
    });

    test("refuses other content types, and any encoding, with 415", async () => {
      const rawBody = JSON.stringify(sampleBody(endpoint));
      const types = [
        "text/plain",
        "application/xml",
        "multipart/form-data",
        "application/json; charset=latin1",
        "application/json; charset = latin1",
        'application/json; charset="latin1',
        "json",
      ];
      if (!endpoint.oauth) types.push("application/x-www-form-urlencoded");
      for (const type of types) expectError(await send({ rawBody, headers: { "content-type": type } }), 415, type);
      expectError(await send({ rawBody: new TextEncoder().encode(rawBody) }), 415, "no content type");
      for (const encoding of ["gzip", "br", "identity", "x"]) {
        expectError(await send({ rawBody, headers: { ...json, "content-encoding": encoding } }), 415, encoding);
      }
    });

    test("refuses a body that is too long with 413", async () => {
      const filler = "x".repeat(2 * (endpoint.longestBody ?? 100 * 1_024));
      const rawBody = JSON.stringify({ ...sampleBody(endpoint), filler });
      expectError(await send({ rawBody, headers: json }), 413, `${rawBody.length} bytes`);
    });

    test("survives deep nesting and ignores unknown fields", async () => {
      for (const deep of ["[".repeat(40_000) + "]".repeat(40_000), '{"a":'.repeat(15_000) + "1" + "}".repeat(15_000)]) {
        for (const { name, type } of fieldsOf(endpoint)) {
          if (type === "array" && deep.startsWith("[")) continue;
          // What an object holds beyond what is known is ignored, there as everywhere.
          if (type === "object" && deep.startsWith("{")) continue;
          expectError(await send({ rawBody: `{"${name}":${deep}}`, headers: json }), 400, name);
        }
        const answer = await send({ rawBody: `{"unknown":${deep},"toString":1}`, headers: json });
        expect(answer.status, answer.text.slice(0, 500)).toBeLessThan(500);
      }
    });
  });
}
