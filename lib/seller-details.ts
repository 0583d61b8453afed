import { z } from "zod";
import { countryCodes } from "./contract/country";

/** Who issues invoices, in fields: for those that machines read (docs/decisions/0094-invoices-that-machines-read.md). */
export interface SellerDetails {
  name: string;
  street: string | null;
  city: string;
  postal_code: string | null;
  /** By its two letters. */
  country: string;
  vat_id: string | null;
  /** Of the tax office, where that is another number than the VAT ID. */
  tax_number: string | null;
  /** In the register of companies. */
  registration: string | null;
  email: string | null;
  iban: string | null;
}

const optional = z
  .string()
  .optional()
  .transform((text) => text ?? null);

const fields = z.strictObject({
  name: z.string("needs a name"),
  street: optional,
  city: z.string("needs a city"),
  postal_code: optional,
  country: z
    .string("needs a country")
    .refine((code) => countryCodes.has(code), "needs a country by its two letters, such as DE"),
  // As EN 16931 wants it (BR-CO-09). Greece has letters of its own, and so has Northern Ireland.
  vat_id: optional.refine(
    (id) =>
      id === null ||
      (/^[A-Z]{2}[A-Z0-9+*]{2,13}$/.test(id) && (countryCodes.has(id.slice(0, 2)) || /^(EL|XI)/.test(id))),
    "needs a vat_id that starts with a country's letters, as in DE136695976",
  ),
  tax_number: optional,
  registration: optional,
  email: optional.refine((email) => email === null || z.email().safeParse(email).success, "needs a valid email"),
  iban: optional
    .transform((iban) => iban && iban.replaceAll(" ", "").toUpperCase())
    .refine((iban) => iban === null || isIban(iban), "needs an iban without typos"),
});

/** Fields with | between them, each once: `name=Debrief GmbH|city=Hamburg|country=DE|vat_id=DE136695976`. */
export const sellerDetails = z.string().transform((value, context): SellerDetails => {
  const refuse = (message: string): never => {
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  };
  const pairs = value.split("|").map((pair) => /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(pair)?.slice(1));
  const names = new Set(pairs.map((pair) => pair?.[0]));
  if (pairs.some((pair) => !pair) || names.size !== pairs.length)
    return refuse(
      "must be fields with | between them, as in name=Debrief GmbH|city=Hamburg|country=DE|vat_id=DE136695976",
    );
  const { data, error } = fields.safeParse(Object.fromEntries(pairs as [string, string][]));
  if (error) return refuse(wordsOf(error));
  return data.vat_id || data.tax_number ? data : refuse("needs a vat_id or a tax_number");
});

function wordsOf({ issues: [issue] }: z.ZodError): string {
  if (issue?.code === "unrecognized_keys")
    return `has a field ${issue.keys[0]}, and can only have ${Object.keys(fields.shape).join(", ")}`;
  return issue?.message ?? "is wrong";
}

/** By its check digits (ISO 13616: the first four characters go last, letters are numbers from 10 on, and dividing by 97 leaves 1). */
function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((char) => Number.parseInt(char, 36)).join("");
  return BigInt(digits) % 97n === 1n;
}
