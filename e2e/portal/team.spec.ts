import type { Page } from "@playwright/test";
import { createApplication, signUp, unique, type Account } from "../support/accounts";
import { call } from "../support/api";
import { mailedInvite } from "../support/invites";
import { addMember, addToApplication } from "../support/members";
import { choose, inviteInPortal, rowOf } from "../support/members-page";
import { confirmItsYou, confirmWrongly, logInToPortal, openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openTeam = async (page: Page, email: string, path = "/team") => {
  await openAs(page, email, path);
  await expect(page).toHaveURL(/\/team/);
  await ready(page);
};

/** The roles of the team's active members, as the API has them. */
async function rolesIn({ token }: Account): Promise<Record<string, string>> {
  const { body } = await call<{ email: string; role: string; status: string }[]>("GET", "/user", { token });
  return Object.fromEntries(body.map(({ email, role, status }) => [email, status === "active" ? role : status]));
}

test("someone you invite is shown as invited until you cancel the invite", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const email = `grace-${unique()}@example.com`;
  await openTeam(page, team.email);
  await expect(page.getByText("Nobody else here yet")).toBeVisible();
  await page.getByRole("button", { name: "Invite member" }).click();
  await expect(page).toHaveURL(/\/team\?invite$/);
  await inviteInPortal(page, email, "Admin");
  await expect(page.getByText("Invited Grace Hopper")).toBeVisible();
  await expect(page).toHaveURL(/\/team$/);
  await expect(rowOf(page, email)).toContainText("Invited");
  await expect(rowOf(page, email)).toContainText("Admin");
  const token = await mailedInvite(email);

  await choose(page, email, "Cancel invite");
  await page.getByRole("dialog").getByRole("button", { name: "Cancel invite" }).click();
  await expect(page.getByText("Canceled Grace Hopper’s invite")).toBeVisible();
  await expect(rowOf(page, email)).toBeHidden();
  expect((await page.goto(`/invite/${token}`))?.status()).toBe(404);
});

test(
  "an invite that can't be sent is an error on the field, and keeps what you typed",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    await openTeam(page, team.email, "/team?invite");
    const dialog = page.getByRole("dialog");
    await inviteInPortal(page, "no address", "Admin");
    await expect(dialog.getByText("Must be an email address.")).toBeVisible();
    await inviteInPortal(page, member.email, "Admin");
    await expect(dialog.getByLabel("Email")).toHaveAttribute("aria-invalid", "true");
    await expect(dialog.getByLabel("First name")).toHaveValue("Grace");
    await expect(dialog.getByRole("radio", { name: "Admin" })).toBeChecked();
  },
);

test("a resent invite has a new link, and the earlier one still works", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const email = `grace-${unique()}@example.com`;
  await openTeam(page, team.email, "/team?invite");
  await inviteInPortal(page, email, "Developer");
  const old = await mailedInvite(email);

  await choose(page, email, "Resend invite");
  await expect(page.getByText("Sent Grace Hopper a new link")).toBeVisible();
  const fresh = await mailedInvite(email, 2);
  for (const link of [fresh, old]) expect((await page.goto(`/invite/${link}`))?.status()).toBe(200);
});

test("you can change the role of members and of invited people", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  const email = `grace-${unique()}@example.com`;
  await openTeam(page, team.email, "/team?invite");
  await inviteInPortal(page, email, "Admin");

  for (const [address, from, to] of [
    [member.email, "Developer", "Admin"],
    [email, "Admin", "Developer"],
  ] as const) {
    await expect(rowOf(page, address)).toContainText(from);
    await choose(page, address, "Change role");
    await page.getByRole("dialog").getByRole("radio", { name: to }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
    await expect(rowOf(page, address)).toContainText(to);
    await expect(page.getByText(new RegExp(`is now (invited as )?an? ${to.toLowerCase()}`))).toBeVisible();
  }
  await page.reload();
  await expect(rowOf(page, member.email)).toContainText("Admin");
  await expect(rowOf(page, email)).toContainText("Developer");
});

test("a role change that fails is undone, and says why", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const member = await addMember(team, "developer");
  await openTeam(page, team.email);
  await page.route(`**/api/user/${member.userId}`, (route) =>
    route.fulfill({
      status: 403,
      json: { errorType: "authorization", response: { message: "You're not allowed to do this." }, request_id: "1" },
    }),
  );
  await choose(page, member.email, "Change role");
  await page.getByRole("dialog").getByRole("radio", { name: "Admin" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText("Mary is still a developer")).toBeVisible();
  await expect(page.getByText("You're not allowed to do this.")).toBeVisible();
  await expect(rowOf(page, member.email)).toContainText("Developer");
});

test(
  "removing a member ends their sessions in the team, and warns you first",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const member = await addMember(team, "admin");
    await openTeam(page, team.email);
    await choose(page, member.email, "Remove from team");
    const dialog = page.getByRole("dialog", { name: "Remove Mary Member?" });
    await expect(dialog).toContainText("sessions");
    await dialog.getByRole("button", { name: "Remove from team" }).click();
    await expect(page.getByText(`Removed Mary Member from ${team.teamName}`)).toBeVisible();
    await expect(rowOf(page, member.email)).toBeHidden();
    expect((await call("GET", "/user/me", { token: member.token })).status).toBe(401);
  },
);

test(
  "ending a member's sessions takes your password, logs them out of the team, and leaves them on it",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const member = await addMember(team, "admin");
    await openTeam(page, team.email);
    await choose(page, member.email, "End sessions");
    const dialog = page.getByRole("dialog", { name: "End Mary Member’s sessions?" });
    await dialog.getByRole("button", { name: "End sessions" }).click();
    await confirmItsYou(page);
    await expect(page.getByText(`Ended Mary Member’s sessions in ${team.teamName}`)).toBeVisible();
    await expect(rowOf(page, member.email)).toBeVisible();
    expect((await call("GET", "/user/me", { token: member.token })).status).toBe(401);
  },
);

test("the only owner can't step down or leave until there is another one", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const member = await addMember(team, "admin");
  await openTeam(page, team.email);
  const close = () => page.getByRole("dialog").getByRole("button", { name: "Got it" }).click();
  await choose(page, team.email, "Change role");
  await expect(page.getByRole("dialog")).toContainText("Make someone else an owner first.");
  await close();
  await choose(page, team.email, "Leave team");
  await expect(page.getByRole("dialog")).toContainText("You’re its only owner, so you can't leave yet.");
  await close();

  await choose(page, member.email, "Change role");
  await page.getByRole("dialog").getByRole("radio", { name: "Owner" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
  await confirmWrongly(page);
  await confirmItsYou(page);
  await expect(page.getByText("Mary is now an owner")).toBeVisible();
  await choose(page, team.email, "Change role");
  await page.getByRole("dialog").getByRole("radio", { name: "Developer" }).click();
  await expect(page.getByText("You can't undo this yourself")).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
  await expect(page.getByText("You are now a developer")).toBeVisible();
  await expect(page.getByRole("button", { name: "Invite member" })).toBeHidden();
  expect(await rolesIn({ ...team, token: member.token })).toMatchObject({
    [team.email]: "developer",
    [member.email]: "owner",
  });
});

test("inviting or removing an owner needs your password, and inviting or removing anyone else doesn't", async ({
  page,
}) => {
  const team = await signUp();
  const other = await addMember(team, "owner");
  await openTeam(page, team.email);
  await page.getByRole("button", { name: "Invite member" }).click();
  const dialog = page.getByRole("dialog");
  const email = `grace-${unique()}@example.com`;
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByLabel("First name").fill("Grace");
  await dialog.getByLabel("Last name").fill("Hopper");
  await dialog.getByRole("radio", { name: "Owner" }).click();
  await dialog.getByRole("button", { name: "Send invite" }).click();
  await confirmWrongly(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(dialog.getByText("Nothing has changed, because you didn’t confirm that it’s you.")).toBeVisible();
  await dialog.getByRole("button", { name: "Send invite" }).click();
  await confirmItsYou(page);
  await expect(page.getByText("Invited Grace Hopper")).toBeVisible();

  await choose(page, other.email, "Remove from team");
  // A moment later, nobody is asked again.
  await dialog.getByRole("button", { name: "Remove from team" }).click();
  await expect(rowOf(page, other.email)).toBeHidden();
});

test(
  "a member who leaves a team is logged out of it, and can continue in another one",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const me = await addPortalMember(team, "developer");
    await openTeam(page, me.email);
    await choose(page, me.email, "Leave team");
    const dialog = page.getByRole("dialog", { name: `Leave ${team.teamName}?` });
    await expect(dialog).toContainText("Log in again to continue with another team");
    await dialog.getByRole("button", { name: "Leave team" }).click();
    await expect(page).toHaveURL(/\/login$/);
    await logInToPortal(page, me.email);
    await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
    expect(await rolesIn(team)).toEqual({ [team.email]: "owner" });
  },
);

test(
  "a developer sees the members they share an application with, and can't manage anything",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const me = await addPortalMember(team, "developer");
    const [colleague, stranger] = [await addMember(team, "developer"), await addMember(team, "developer")];
    const { id } = await createApplication(team.token);
    for (const person of [me, colleague]) await addToApplication(team, id, person, "developer");

    await openTeam(page, me.email, "/team?invite");
    await expect(rowOf(page, me.email)).toBeVisible();
    await expect(rowOf(page, colleague.email)).toBeVisible();
    await expect(rowOf(page, stranger.email)).toBeHidden();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(page.getByRole("button", { name: "Invite member" })).toBeHidden();
    await expect(rowOf(page, colleague.email).getByRole("button")).toHaveCount(0);
    await rowOf(page, me.email).getByRole("button").click();
    await expect(page.getByRole("menuitem")).toHaveText(["Leave team"]);
  },
);

test(
  "an admin can manage everyone except owners, and can't give a role above their own",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const me = await addPortalMember(team, "admin");
    const developer = await addMember(team, "developer");
    await openTeam(page, me.email);
    await expect(rowOf(page, team.email).getByRole("button")).toHaveCount(0);
    await choose(page, developer.email, "Change role");
    await expect(page.getByRole("dialog").getByRole("radio")).toHaveCount(2);
    await expect(page.getByRole("dialog").getByRole("radio", { name: "Owner" })).toBeHidden();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Invite member" }).click();
    await expect(page.getByRole("dialog").getByRole("radio")).toHaveCount(2);
  },
);

test(
  "you can search people by name or email, and the search is in the page address",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const member = await addMember(team, "developer");
    await openTeam(page, team.email);
    const search = page.getByRole("searchbox", { name: "Search members" });
    await search.fill("MARY");
    await expect(page).toHaveURL(/\?q=MARY$/);
    await expect(rowOf(page, member.email)).toBeVisible();
    await expect(rowOf(page, team.email)).toBeHidden();
    await page.reload();
    await expect(rowOf(page, team.email)).toBeHidden();
    await ready(page);
    await search.fill(team.email);
    await expect(rowOf(page, team.email)).toBeVisible();
    await search.fill("nobody like it");
    await expect(page.getByText("No members match “nobody like it”")).toBeVisible();
    await page.getByRole("button", { name: "Clear search" }).click();
    await expect(rowOf(page, member.email)).toBeVisible();
  },
);

test("a list that fails to load says so, and appears after another try", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await addMember(team, "developer");
  await openTeam(page, team.email);
  const broken = (url: URL) => url.pathname === "/api/user" && url.searchParams.has("q");
  await page.route(broken, (route) => route.fulfill({ status: 403, json: {} }));
  await page.getByRole("searchbox", { name: "Search members" }).fill("mary");
  await expect(page.getByText("We couldn’t load your team")).toBeVisible();
  await page.unroute(broken);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Mary Member")).toBeVisible();
});
