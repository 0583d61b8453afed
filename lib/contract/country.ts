import { iso31661 } from "iso-3166";
import { z } from "zod";

/** The countries that ISO 3166-1 has, by their two letters: neither `UK` nor `EU` nor what users may assign, such as `XK`. */
export const countryCodes: ReadonlySet<string> = new Set(iso31661.map(({ alpha2 }) => alpha2));

/** A country as it is sent: its two letters in either case, kept in upper case. */
export const country = z
  .string("Must be a two-letter country code (ISO 3166-1).")
  .max(20, "Must be a two-letter country code (ISO 3166-1).")
  .transform((value) => value.trim().toUpperCase())
  .refine((value) => countryCodes.has(value), "Must be a two-letter country code (ISO 3166-1), such as DE.")
  .meta({ example: "DE" });
