import { expect } from "@playwright/test";
import { mailboxUrl } from "./environment";

const links = { reset: /\/reset-password\?token=(\w+)/, invite: /\/invite\/(\w+)/ };

/** Waits for the newest mail to this address with such a link. @returns the link's token */
export async function mailedToken(address: string, link: keyof typeof links): Promise<string> {
  let token: string | undefined;
  await expect
    .poll(async () => {
      const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(address)}`);
      const mails = (await response.json()) as { text: string }[];
      token = mails.flatMap(({ text }) => links[link].exec(text)?.[1] ?? [])[0];
      return token;
    })
    .toBeDefined();
  return token ?? "";
}
