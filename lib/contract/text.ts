import { z } from "zod";
import { isTooLong, missingCharacters, passwordLength } from "@/lib/password-form";
import { emailPattern, readEmail } from "./email-address";
import { hasLoneMark, invisibleIn, isVisible } from "./visible";

const storable = (value: string) => !value.includes("\u0000") && value.isWellFormed();

/**
 * Text as it may be stored: well-formed, without NUL (PostgreSQL refuses it).
 * @param max longest length, in UTF-16 units
 */
export const text = (max: number) =>
  z
    .string("Must be text.")
    .max(max, `Must be at most ${max} characters.`)
    .refine(storable, "Contains characters that aren't allowed.");

/** Composed (NFC) and without white space around it, so that texts that look the same are the same. Texts that are far too long aren't normalized. */
const tidied = (max: number) =>
  z
    .string("Must be text.")
    .max(4 * max, { error: `Must be at most ${max} characters.`, abort: true })
    .overwrite((value) => value.normalize("NFC").trim());

/**
 * A name, or another line that people read: composed, spaces around it dropped, nothing in it that can't be seen. May be empty.
 * @param max longest length, in UTF-16 units
 */
export const line = (max: number) =>
  tidied(max)
    .max(max, `Must be at most ${max} characters.`)
    .check(({ value, issues }) => {
      const found = invisibleIn(value);
      const complain = (message: string) => issues.push({ code: "custom", message, input: value });
      if (found !== null)
        complain(`Contains an invisible character (${codePointOf(found)}). Type the text instead of pasting it.`);
      else if (hasLoneMark(value)) complain("Contains an accent without a letter.");
    });

const codePointOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A line that must say something. */
export const requiredLine = (max: number) => line(max).min(1, "Must not be empty.");

/** Text of several lines; spaces around it are dropped. May be empty. */
export const prose = (max: number) =>
  tidied(max)
    .max(max, `Must be at most ${max} characters.`)
    .refine(storable, "Contains characters that aren't allowed.")
    .refine((value) => value === "" || isVisible(value), "Must contain visible text.");

/** An e-mail address, in the one spelling in which it is kept and compared. */
export const email = z
  .string("Must be an email address.")
  .max(1_000, "Must be at most 254 characters.")
  .transform((value, context) => {
    const read = readEmail(value);
    if ("address" in read) return read.address;
    context.addIssue({ code: "custom", message: read.complaint });
    return z.NEVER;
  })
  .meta({ format: "email", pattern: emailPattern, maxLength: 254, example: "ada@example.com" });

/** The longest password that is looked at, in UTF-16 units: room for one of the longest, however a keyboard spells it. */
const longestTyped = 1_024;

/**
 * A password as chosen: length only, here; the rest is `lib/password-rule.ts`. What is far too long isn't normalized: that makes some characters
 * eighteen, and would hold everybody else up.
 */
export const newPassword = z
  .string("Must be text.")
  .max(longestTyped, { error: `Must be at most ${passwordLength.max} characters.`, abort: true })
  .refine((typed) => missingCharacters(typed) === 0, `Must be at least ${passwordLength.min} characters.`)
  .refine((typed) => !isTooLong(typed), `Must be at most ${passwordLength.max} characters.`)
  .meta({
    example: "a-long-and-uncommon-phrase",
    minLength: passwordLength.min,
    maxLength: passwordLength.max,
    description:
      "At least 12 characters, or 8 if the account has a second factor. We count visible characters, after Unicode normalization (NFKC). Passwords that are common or easy to guess are refused.",
  });

/** A password as typed: anything goes, it is only compared. */
export const typedPassword = z
  .string("Must be text.")
  .max(longestTyped, `Must be at most ${longestTyped} characters.`)
  .meta({ example: "a-long-and-uncommon-phrase" });

/** The `q` of a list. */
export const searchText = text(100)
  .optional()
  .meta({ description: "Only items with this text in their name or email address." });
