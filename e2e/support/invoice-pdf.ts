import { expect } from "@playwright/test";
import { extractText } from "unpdf";
import type { Account } from "./accounts";
import { productUrl } from "./environment";

/** @returns the PDF of an invoice or a credit note as the API sends it, and what is written in it, with single blanks */
export async function readPdf(
  { token }: Pick<Account, "token">,
  id: string,
  of: "invoice" | "credit-note" = "invoice",
) {
  const response = await fetch(`${productUrl()}/api/billing/${of}/${id}/pdf`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  const bytes = Buffer.from(await response.arrayBuffer());
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  return { headers: response.headers, bytes, text: text.replaceAll(/\s+/g, " ") };
}
