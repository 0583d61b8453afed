import { password, signUp, unique } from "../support/accounts";
import { startCompany } from "../support/company-login";
import { query } from "../support/database";
import { newestMail } from "../support/mails";
import { confirmItsYou, openAs, ready } from "../support/portal";
import { newProvider } from "../support/single-sign-on";
import { call } from "../support/api";
import { expect, test } from "../support/portal-test";

test("people log in with their company account, and confirm with it that it's them", async ({ page, letGoTo }) => {
  const company = await startCompany();
  letGoTo(company.provider.issuer);
  const person = (company.provider.person = company.someone());
  await page.goto("/login");
  await page.getByRole("link", { name: "Log in with your company account" }).click();
  await page.getByLabel("Work email").fill(String(person.email));
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/dashboard$/);

  await page.goto("/settings/tokens");
  await ready(page);
  await page.getByRole("button", { name: "Create token" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Script");
  await dialog.getByLabel("usage:read").check();
  await dialog.getByRole("button", { name: "Create token" }).click();
  const proof = page.getByRole("dialog", { name: "Confirm it’s you" });
  await expect(proof).toContainText("You log in to your company account once more");
  const [opened] = await Promise.all([
    page.waitForEvent("popup"),
    proof.getByRole("button", { name: "Continue" }).click(),
  ]);
  await expect(proof).toBeHidden();
  await expect(page.getByText(/dbf_pat_/)).toBeVisible();
  await expect.poll(() => opened.isClosed()).toBe(true);
  await company.provider.stop();
});

test("an owner requires the company account, and a member is told how to log in", async ({ page, openElsewhere }) => {
  const company = await startCompany();
  const { team } = company;
  const person = (company.provider.person = company.someone());
  const theirs = await openElsewhere();
  const loginAs = async () => {
    await theirs.goto("/login");
    await theirs.getByLabel("Email").fill(String(person.email));
    await theirs.getByLabel("Password", { exact: true }).fill(password);
    await theirs.getByRole("button", { name: "Log in", exact: true }).click();
  };
  await company.enter(person);
  await query("UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE email = $1) WHERE email = $2", [
    team.email,
    String(person.email),
  ]);
  await loginAs();
  await expect(theirs).toHaveURL(/\/dashboard$/);

  await openAs(page, team.email, "/settings/team");
  await ready(page);
  const section = page.getByRole("region", { name: "Single sign-on" });
  await section.getByRole("button", { name: "Require the company account" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Require it" }).click();
  await confirmItsYou(page);
  await expect(section.getByText("Only way to log in")).toBeVisible();

  await theirs.reload();
  await expect(theirs).toHaveURL(/\/login/);
  await loginAs();
  await expect(theirs.getByText("Your team logs in with its company account only.")).toBeVisible();

  await section.getByRole("button", { name: "Stop requiring it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Stop requiring it" }).click();
  await expect(section.getByText("People can log in with their password, too.")).toBeVisible();
  await company.provider.stop();
});

test("a domain's postmaster confirms it by the link in our email", async ({ page }) => {
  const team = await signUp();
  const domain = `${unique()}.example`;
  const body = { ...newProvider(), domain, password };
  await call("PUT", `/team/${team.teamId}/sso`, { token: team.token, body });
  await openAs(page, team.email, "/settings/team");
  await ready(page);
  const section = page.getByRole("region", { name: "Single sign-on" });
  await section.getByRole("button", { name: "Email postmaster instead" }).click();
  await expect(page.getByText(`We’ve emailed postmaster@${domain}`)).toBeVisible();
  const { text } = await newestMail(`postmaster@${domain}`, `Is ${domain} yours to speak for?`);
  const link = /https?:\/\/\S+\/prove-domain\?token=\w+/.exec(text)?.[0] ?? "";
  await page.context().clearCookies();
  await page.goto(link);
  await expect(page).toHaveURL(/\/prove-domain$/);
  await page.getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("status")).toContainText(
    `People with addresses of ${domain} can log in to ${team.teamName}`,
  );
});
