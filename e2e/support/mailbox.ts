import { expect } from "@playwright/test";
import { mailboxUrl } from "./environment";

interface Mail {
  subject: string;
  text: string;
}

/** Waits for the first mail to this address. */
export async function mailTo(address: string): Promise<Mail> {
  let mails: Mail[] = [];
  await expect
    .poll(async () => {
      const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(address)}`);
      mails = (await response.json()) as Mail[];
      return mails.length;
    })
    .toBeGreaterThan(0);
  return mails[0] as Mail;
}

/** @returns the token in the link of a mail */
export function tokenIn(mail: Mail): string {
  const token = /[?&]token=(\w+)/.exec(mail.text)?.[1];
  if (!token) throw new Error(`No link with a token in: ${mail.text}`);
  return token;
}
