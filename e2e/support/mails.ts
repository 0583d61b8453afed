import { expect } from "@playwright/test";
import { mailboxUrl } from "./environment";

interface Mail {
  subject: string;
  text: string;
}

/** What the mails that concern an account are called. */
export const subjects = {
  resetPassword: "Choose a new password",
  passwordChanged: "Your password was changed",
  changeEmail: "Confirm your new email address",
  emailChanged: "Your email address was changed",
} as const;

/** @returns all mails to this address so far, newest first */
export async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(address)}`);
  return (await response.json()) as Mail[];
}

/** @returns what they say, each in one line: where a mail breaks its lines depends on names */
export const textsTo = async (address: string): Promise<string[]> =>
  (await mailsTo(address)).map(({ text }) => text.replaceAll(/\s+/g, " "));

/** @returns those of them with this subject */
export const mailsSoFar = async (address: string, subject: string): Promise<Mail[]> =>
  (await mailsTo(address)).filter((mail) => mail.subject === subject);

/**
 * Waits until this many mails with this subject have come to this address.
 * @returns the newest of them
 */
export async function newestMail(address: string, subject: string, count = 1): Promise<Mail> {
  let mails: Mail[] = [];
  await expect.poll(async () => (mails = await mailsSoFar(address, subject)).length).toBe(count);
  return mails[0] as Mail;
}
