import createFetchClient from "openapi-fetch";
import type { paths } from "./schema";

interface Options {
  /** Where the API is, such as `https://developers.debrief.com/api`. */
  baseUrl: string;
  /** Of a login; without one, only what is open to anyone can be called. */
  accessToken?: string | undefined;
  /** Instead of the platform's own `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the Management API whose paths, bodies and answers are typed from the OpenAPI document.
 *
 * ```ts
 * const debrief = createDebriefSdk({ baseUrl, accessToken });
 * const { data, error } = await debrief.GET("/application/{id}", { params: { path: { id } } });
 * ```
 */
export const createDebriefSdk = ({ baseUrl, accessToken, fetch }: Options) =>
  createFetchClient<paths>({
    baseUrl,
    ...(accessToken ? { headers: { Authorization: `Bearer ${accessToken}` } } : {}),
    ...(fetch ? { fetch } : {}),
  });
