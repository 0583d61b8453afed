import { expect, test } from "vitest";
import { AppError } from "./errors";
import { currentSpan, noteFailure, traced, tracedAs, traceparent, wantsTraces, type OpenSpan } from "./tracing";

const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://collector:4318" };
const of = (more: object) => ({ OTEL_SDK_DISABLED: false, ...more }) as Parameters<typeof wantsTraces>[0];

test.each<[is: string, settings: object, wanted: boolean]>([
  ["off", {}, false],
  ["on", endpoint, true],
  ["on", { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://collector:4318/v1/traces" }, true],
  ["on", { OTEL_TRACES_EXPORTER: "otlp" }, true],
  ["off", { ...endpoint, OTEL_TRACES_EXPORTER: "none" }, false],
  ["off", { ...endpoint, OTEL_SDK_DISABLED: true }, false],
])("tracing is %s with %o", (_, settings, wanted) => {
  expect(wantsTraces(of(settings))).toBe(wanted);
});

test("while tracing is off, work is just done, and nothing is handed on", async () => {
  expect(await traced("name", { kind: "internal" }, async (span) => [span, currentSpan()])).toEqual([
    undefined,
    undefined,
  ]);
  const work = async (given: number) => given + 1;
  expect(await tracedAs("name", work)(1)).toBe(2);
  expect(traceparent()).toBeUndefined();
});

test("of an error, a span says the code or the class, and a refusal is no failure of ours", () => {
  const said: unknown[] = [];
  const span = { note: (it: object) => said.push(it), fail: (type: string) => said.push(type) } as unknown as OpenSpan;
  noteFailure(span, new AppError("not_found", "There's no ada@example.com."));
  noteFailure(span, new AppError("internal", "secret"));
  noteFailure(span, Object.assign(new Error("Key (email)=(ada@example.com)"), { code: "23505" }));
  noteFailure(span, Object.assign(new TypeError("secret"), { code: "a secret of any length" }));
  noteFailure(span, "secret");
  expect(said).toEqual([{ "error.type": "not_found" }, "internal", "23505", "TypeError", "_OTHER"]);
});
