import { expect } from "@playwright/test";
import { extractText } from "unpdf";
import type { Account } from "./accounts";
import { productUrl } from "./environment";

/** @returns an invoice's PDF as the API sends it, and what is written in it, with single blanks */
export async function readPdf({ token }: Pick<Account, "token">, id: string) {
  const response = await fetch(`${productUrl()}/api/billing/invoice/${id}/pdf`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return { headers: response.headers, bytes, text: text.replaceAll(/\s+/g, " ") };
}
