import type { IncomingMessage, ServerResponse } from "node:http";
import { expect, test, vi } from "vitest";
import { openapi } from "@/lib/contract/operations";

const env = vi.hoisted(() => vi.fn<() => { PUBLIC_URL: string }>());
vi.mock("@/lib/env", () => ({ env }));
vi.mock("@/lib/domain/operations/check-ready", () => ({ checkReady: vi.fn() }));
vi.mock("@/lib/http/openapi", () => ({ openApiDocument: (url: string) => ({ openapi: "3.1.0", servers: [{ url }] }) }));
vi.mock("./kept-answer", () => ({
  keepAnswer: async (_: unknown, value: unknown) => (_request: unknown, response: ServerResponse) =>
    void response.end(value),
}));

import { answerOperation } from "./operations";

async function askForDocument(): Promise<unknown> {
  const end = vi.fn();
  await answerOperation(openapi, "open", {} as IncomingMessage, { end } as unknown as ServerResponse);
  return end.mock.calls[0]?.[0];
}

test("an API document that failed to build is built again for the next caller, and then kept", async () => {
  env.mockImplementationOnce(() => {
    throw new Error("PUBLIC_URL must be set");
  });
  await expect(askForDocument()).rejects.toThrow("PUBLIC_URL must be set");
  env.mockReturnValue({ PUBLIC_URL: "https://portal.example.com" });
  expect(await askForDocument()).toMatchObject({ servers: [{ url: "https://portal.example.com" }] });
  await askForDocument();
  expect(env).toHaveBeenCalledTimes(2);
});
