import { expect } from "@playwright/test";
import type { TeamRole } from "@/lib/permissions";
import { unique, type Account } from "./accounts";
import { call } from "./api";
import { query } from "./database";
import { mailboxUrl } from "./environment";

/** Waits for the mail with an invite. @param other links from earlier mails @returns its link */
export async function inviteLink(address: string, other: readonly string[] = []): Promise<string> {
  let fresh: string | undefined;
  const look = async () => {
    const response = await fetch(`${mailboxUrl()}/messages.json?to=${encodeURIComponent(address)}`);
    const mails = (await response.json()) as { text: string }[];
    const links = mails.flatMap(({ text }) => /https?:\/\/\S+\/invite\/\w+/.exec(text)?.[0] ?? []);
    fresh = links.find((link) => !other.includes(link));
    return fresh !== undefined;
  };
  await expect.poll(look, { timeout: 30_000 }).toBe(true);
  return fresh ?? "";
}

/** Invites through the API. @returns the mailed link */
export async function invite(
  team: Pick<Account, "teamId" | "token">,
  email = `invited-${unique()}@example.com`,
  role: TeamRole = "developer",
): Promise<{ email: string; link: string }> {
  const answer = await call("POST", `/team/${team.teamId}/add`, {
    token: team.token,
    body: { email, role, first_name: "Grace", last_name: "Hopper" },
  });
  expect(answer.status).toBe(201);
  return { email, link: await inviteLink(email) };
}

/** As if the person had pressed the link of the confirmation mail. */
export const confirmAddress = (email: string) =>
  query("UPDATE users SET email_verified_at = now() WHERE email = $1", [email]);
