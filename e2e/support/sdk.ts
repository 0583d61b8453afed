import { createDebriefSdk } from "@/sdk/debrief-sdk";
import { checkContract } from "./api";
import { productUrl } from "./environment";

/** The typed client, as TypeScript users of the API get it; every answer is checked against the contract. */
export const debriefFor = (accessToken?: string) =>
  createDebriefSdk({ baseUrl: `${productUrl()}/api`, accessToken, fetch: fetchChecked });

async function fetchChecked(request: Request): Promise<Response> {
  const response = await fetch(request);
  const text = await response.clone().text();
  const path = new URL(request.url).pathname.replace(/^\/api/, "");
  if (text) checkContract(request.method, path, response.status, JSON.parse(text));
  return response;
}
