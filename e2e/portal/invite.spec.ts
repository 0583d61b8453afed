import { password, signUp, unique } from "../support/accounts";
import { query } from "../support/database";
import { productUrl } from "../support/environment";
import { confirm, invite } from "../support/invites";
import { logInToPortal, ready, sendLogin } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { openTeamMenu } from "../support/sidebar";

test("a new person chooses a password and is in the team, with a confirmed address", async ({ page }) => {
  const team = await signUp();
  const { token } = await invite(team);
  await page.goto(`/invite/${token}`);
  await ready(page);
  await expect(page).toHaveURL(`${productUrl()}/invite`);
  await expect(page.getByRole("heading", { name: `Join ${team.teamName}` })).toBeVisible();
  await expect(page.getByText(`Olive Owner invited you to ${team.teamName} as a developer.`)).toBeVisible();
  const field = page.getByLabel("Choose a password");
  await field.fill("short");
  await expect(page.getByText("Too short: 7 more to go.")).toBeVisible();
  await field.fill("password1");
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
  await expect(page.getByText("This password is too common. Choose another one.")).toBeVisible();
  await expect(field).toHaveValue("password1");
  await field.fill(password);
  await page.getByRole("button", { name: `Join ${team.teamName}` }).click();

  await expect(page).toHaveURL(/\/apps$/);
  await expect(page.getByText("Confirm your email address")).toBeHidden();
  await expect(await openTeamMenu(page)).toContainText(team.teamName);
  expect((await page.goto(`/invite/${token}`))?.status()).toBe(404);
});

test(
  "a person with an account joins with its password, and lands in the new team",
  { tag: "@thorough" },
  async ({ page }) => {
    const [team, own] = [await signUp(), await signUp()];
    await confirm(own.email, own.token);
    const { token } = await invite(team, { email: own.email, role: "admin" });
    await page.goto(`/invite/${token}`);
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
  },
);

test(
  "an account with an unconfirmed address gets a new password, and the old one stops working",
  { tag: "@thorough" },
  async ({ page }) => {
    const [team, own] = [await signUp(), await signUp()];
    const { token } = await invite(team, { email: own.email });
    await page.goto(`/invite/${token}`);
    await ready(page);
    await page.getByLabel("Choose a password").fill("another-battery-staple");
    await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
    await expect(page).toHaveURL(/\/apps$/);
    await page.context().clearCookies();
    await page.goto("/login");
    await sendLogin(page, own.email);
    await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  },
);

test(
  "a person logged in as someone else is told so, and continues as the invited person",
  { tag: "@thorough" },
  async ({ page }) => {
    const [team, other] = [await signUp(), await signUp()];
    const { email, token } = await invite(team);
    await page.goto("/apps");
    await logInToPortal(page, other.email);
    await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
    await page.goto(`/invite/${token}`);
    await ready(page);
    await expect(page.getByText(`You’re logged in as ${other.email}.`)).toBeVisible();
    await page.getByLabel("Choose a password").fill(password);
    await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
    await expect(page).toHaveURL(/\/apps$/);
    expect(await (await page.request.get("/api/user/me")).json()).toMatchObject({ email, team: { id: team.teamId } });
    // The other one was logged out, not only put aside.
    const logins = await query("SELECT 1 FROM logins l JOIN users u ON u.id = l.user_id WHERE u.email = $1", [
      other.email,
    ]);
    expect(logins).toHaveLength(1);
  },
);

test("declining an invite asks first, and ends its link", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  const { token } = await invite(team);
  await page.goto(`/invite/${token}`);
  await ready(page);
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("heading", { name: "You declined" })).toBeVisible();
  expect((await page.goto(`/invite/${token}`))?.status()).toBe(404);
});

test(
  "an invite that ends while its page is open says so, and the page stays",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const { email, token } = await invite(team);
    await page.goto(`/invite/${token}`);
    await ready(page);
    await query("DELETE FROM invites WHERE email = $1", [email]);
    await page.getByLabel("Choose a password").fill(password);
    await page.getByRole("button", { name: `Join ${team.teamName}` }).click();
    await expect(page.getByRole("alert").getByText("This invite is no longer valid.")).toBeVisible();
  },
);

test("an expired or unknown link is a 404 that says what to do", async ({ page }) => {
  const { email, token } = await invite(await signUp());
  await query("UPDATE invites SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);
  for (const link of [token, unique()]) {
    expect((await page.goto(`/invite/${link}`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "This invite can't be used" })).toBeVisible();
    await expect(page.getByText("ask the person who invited you to send it again")).toBeVisible();
  }
});

test("an open invite that is reloaded asks you to open its link again", { tag: "@thorough" }, async ({ page }) => {
  const { token } = await invite(await signUp());
  await page.goto(`/invite/${token}`);
  await ready(page);
  await expect(page).toHaveURL(`${productUrl()}/invite`);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Open your invite again" })).toBeVisible();
});
