import { expect } from "@playwright/test";

/** What `openapi-fetch` answers, whatever the endpoint. */
interface Answered<Data> {
  data?: Data;
  response: Response;
}

/**
 * Holds an answer to the headers that the Management API document shows on each.
 * @returns its body
 */
export function expectDocumented<Data>({ data, response }: Answered<Data>, status = 200): NonNullable<Data> {
  expect(response.status).toBe(status);
  expect(response.headers.get("x-powered-by")).toBe("Debrief Developer <https://developers.debrief.com>");
  expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
  return data as NonNullable<Data>;
}
