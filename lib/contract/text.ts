import { z } from "zod";

const storable = (value: string) => !value.includes("\u0000") && value.isWellFormed();

/**
 * Text as it may be stored: well-formed, without NUL (PostgreSQL refuses it).
 * @param max longest length, in UTF-16 units
 */
export const text = (max: number) =>
  z
    .string("Must be text.")
    .max(max, `Must be at most ${max} characters.`)
    .refine(storable, "Contains characters that are not allowed.");

/** Text that must say something; spaces around it are dropped. */
export const requiredText = (max: number) =>
  text(max)
    .transform((value) => value.trim())
    .pipe(z.string().min(1, "Must not be empty."));

/** An e-mail address, in lower case: addresses are compared without case. */
export const email = z
  .string("Must be an e-mail address.")
  .max(254, "Must be at most 254 characters.")
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email("Must be an e-mail address."))
  .meta({ example: "ada@example.com" });

/** A password as chosen: length only, here; the rest is `lib/auth/password-rules.ts`. */
export const newPassword = z
  .string("Must be text.")
  .min(8, "Must be at least 8 characters.")
  .max(256, "Must be at most 256 characters.")
  .meta({ example: "a-long-and-uncommon-phrase" });

/** A password as typed: anything goes, it is only compared. */
export const typedPassword = z
  .string("Must be text.")
  .max(1_024, "Must be at most 1024 characters.")
  .meta({ example: "a-long-and-uncommon-phrase" });

/** The `q` of a list. */
export const searchText = text(100).optional().meta({ description: "Only those with this in their name (or e-mail)." });
