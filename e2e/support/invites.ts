import { expect } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { unique, type Account } from "./accounts";
import { call } from "./api";
import { mailboxUrl } from "./environment";
import { mailTo, tokenIn } from "./mailbox";

/** Invites somebody, and opens the mail. */
export async function invite(
  team: Pick<Account, "teamId" | "token">,
  { role = "developer", email = `grace-${unique()}@example.com` }: { role?: TeamRole; email?: string } = {},
): Promise<{ email: string; token: string }> {
  const body = { first_name: "Grace", last_name: "Hopper", email, role };
  const answer = await call("POST", `/team/${team.teamId}/add`, { token: team.token, body });
  expect(answer.status).toBe(201);
  return { email, token: await mailedInvite(email) };
}

/** Waits for this many invites to this address. @returns the token of the newest */
export async function mailedInvite(email: string, count = 1): Promise<string> {
  let tokens: string[] = [];
  await expect
    .poll(async () => {
      const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(email)}`);
      const mails = (await response.json()) as { text: string }[];
      tokens = mails.flatMap(({ text }) => /\/invite\/(\w+)/.exec(text)?.[1] ?? []);
      return tokens.length;
    })
    .toBeGreaterThanOrEqual(count);
  return tokens[0] ?? "";
}

/** Opens the link that confirms an address. */
export async function confirm(email: string): Promise<void> {
  const answer = await call("POST", "/verify-email", { body: { token: tokenIn(await mailTo(email)) } });
  expect(answer.status).toBe(200);
}
