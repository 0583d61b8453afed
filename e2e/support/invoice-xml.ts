import { expect } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import type { Account } from "./accounts";
import { productUrl } from "./environment";

/** @returns the XML of an invoice or a credit note as the API sends it */
export async function readXml(
  { token }: Pick<Account, "token">,
  id: string,
  of: "invoice" | "credit-note" = "invoice",
): Promise<{ headers: Headers; bytes: Buffer }> {
  const response = await fetch(`${productUrl()}/api/billing/${of}/${id}/xml`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(response.status).toBe(200);
  return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** @returns the XML that is inside a PDF; null if nothing is */
export async function xmlInside(pdf: Uint8Array): Promise<Buffer | null> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const files = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  const file = files?.["factur-x.xml"];
  return file ? Buffer.from(file.content) : null;
}
