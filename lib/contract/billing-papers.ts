import { z } from "zod";
import { endpoint } from "./endpoint";
import { idInPath } from "./id";

/** What is handed out of an invoice or a credit note: whoever may read the bill, and software of theirs. */
const paper = {
  method: "GET",
  tag: "Billing",
  permission: "billing.read",
  scope: "billing:read",
  params: z.object({ id: idInPath }),
  answer: z.unknown(),
  status: 200,
} as const;

export const getInvoicePdf = endpoint({
  ...paper,
  id: "getInvoicePdf",
  path: "/billing/invoice/:id/pdf",
  summary: "Get an invoice as a PDF",
  description:
    "The invoice as it was issued: the same file each time. What was paid, refunded or credited since isn't on it.",
  download: "application/pdf",
  errors: ["conflict", "unavailable"],
});

export const getInvoiceXml = endpoint({
  ...paper,
  id: "getInvoiceXml",
  path: "/billing/invoice/:id/xml",
  summary: "Get an invoice as XML",
  description:
    "The invoice as it was issued, for software that reads invoices: a UN/CEFACT Cross Industry Invoice by EN 16931, as in Factur-X and ZUGFeRD. The same file each time, and the one inside the PDF. If `has_xml` is false, the response is 409 and says why.",
  download: "application/xml",
  errors: ["conflict"],
});

export const getCreditNotePdf = endpoint({
  ...paper,
  id: "getCreditNotePdf",
  path: "/billing/credit-note/:id/pdf",
  summary: "Get a credit note as a PDF",
  description: "The credit note as it was issued. Its invoice lists it under `credit_notes`.",
  download: "application/pdf",
  errors: ["unavailable"],
});

export const getCreditNoteXml = endpoint({
  ...paper,
  id: "getCreditNoteXml",
  path: "/billing/credit-note/:id/xml",
  summary: "Get a credit note as XML",
  description: "As for invoices: the file inside its PDF. It names the invoice that it corrects.",
  download: "application/xml",
  errors: ["conflict"],
});
