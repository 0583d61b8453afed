import { password, signUp, unique } from "../support/accounts";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { confirmAddress, invite } from "../support/invites";
import { logInToPortal, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { openTeamMenu } from "../support/sidebar";

test("a new person chooses a password and is in the team, their address confirmed", async ({ page }) => {
  const team = await signUp();
  const { link } = await invite(team);
  await page.goto(link);
  await ready(page);
  await expect(page).toHaveURL(`${productUrl()}/invite`);
  await expect(page.getByRole("heading", { name: `Join ${team.teamName}` })).toBeVisible();
  await expect(page.getByText(`Olive Owner invited you to ${team.teamName} as a developer.`)).toBeVisible();
  const field = page.getByLabel("Choose a password");
  await field.fill("short");
  await expect(page.getByText("Too short: 3 more to go.")).toBeVisible();
  await field.fill("password1");
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(page.getByText("This password is too common. Choose another one.")).toBeVisible();
  await expect(field).toHaveValue("password1");
  await field.fill(password);
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();

  await expect(page).toHaveURL(/\/apps$/);
  await expect(page.getByText("Confirm your address")).toBeHidden();
  await expect(await openTeamMenu(page)).toContainText(team.teamName);
  expect((await page.goto(link))?.status()).toBe(404);
});

test("who has an account joins with its password, and lands in the new team", async ({ page }) => {
  const [team, own] = [await signUp(), await signUp()];
  await confirmAddress(own.email);
  const { link } = await invite(team, own.email, "admin");
  await page.goto(link);
  await ready(page);
  const field = page.getByLabel("Your password");
  await field.fill("not the password");
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue("not the password");
  await field.fill(password);
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();

  await expect(page).toHaveURL(/\/apps$/);
  await expect(await openTeamMenu(page)).toContainText(team.teamName);
  await expect(page.getByRole("menuitemradio", { name: team.teamName })).toBeChecked();
  await expect(page.getByRole("menuitemradio", { name: own.teamName })).toBeVisible();
});

test("an account whose address was never confirmed gets a new password, and the old one is over", async ({ page }) => {
  const [team, own] = [await signUp(), await signUp()];
  const { link } = await invite(team, own.email);
  await page.goto(link);
  await ready(page);
  await page.getByLabel("Choose a password").fill("another-battery-staple");
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(page).toHaveURL(/\/apps$/);
  await page.context().clearCookies();
  await page.goto("/login");
  await logInToPortal(page, own.email);
  await expect(page.getByText("Wrong e-mail address or password.")).toBeVisible();
});

test("who is logged in as somebody else is told, and goes on as the invited person", async ({ page }) => {
  const [team, other] = [await signUp(), await signUp()];
  const { email, link } = await invite(team);
  await page.goto("/apps");
  await logInToPortal(page, other.email);
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  await page.goto(link);
  await ready(page);
  await expect(page.getByText(`You are logged in as ${other.email}.`)).toBeVisible();
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(page).toHaveURL(/\/apps$/);
  expect(await (await page.request.get("/api/user/me")).json()).toMatchObject({ email, team: { id: team.teamId } });
  // The other one was logged out, not only put aside.
  const logins = await query("SELECT 1 FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1", [
    other.email,
  ]);
  expect(logins).toHaveLength(1);
});

test("an invite is declined, after a question, and its link is void", async ({ page }) => {
  const team = await signUp();
  const { link } = await invite(team);
  await page.goto(link);
  await ready(page);
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("heading", { name: "You declined" })).toBeVisible();
  expect((await page.goto(link))?.status()).toBe(404);
});

test("an invite that ends while its page is open says so, and keeps the page", async ({ page }) => {
  const team = await signUp();
  const { email, link } = await invite(team);
  await page.goto(link);
  await ready(page);
  await query("DELETE FROM invites WHERE email = $1", [email]);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(page.getByRole("alert").getByText("This invite is not valid any more.")).toBeVisible();
});

test("a link that is expired, or never was one, is a 404 that says what to do", async ({ page }) => {
  const { email, link } = await invite(await signUp());
  await query("UPDATE invites SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);
  for (const path of [link, `/invite/${unique()}`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "This invite can't be used" })).toBeVisible();
    await expect(page.getByText("ask whoever invited you to send it again")).toBeVisible();
  }
});

test("an open invite that is reloaded asks for its link again", async ({ page }) => {
  const { link } = await invite(await signUp());
  await page.goto(link);
  await ready(page);
  await expect(page).toHaveURL(`${productUrl()}/invite`);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Open your invite again" })).toBeVisible();
});
