import { confirmAddress, password, signUp } from "../support/accounts";
import { call } from "../support/api";
import { violationsOn } from "../support/axe";
import { query } from "../support/database";
import { addMember } from "../support/members";
import { confirmItsYou, openAs, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { fromPortal } from "../support/portal-cookie";
import { expect, test } from "../support/portal-test";
import { enrol, freshCode, signUpEnrolled } from "../support/second-factor";
import { codeOf, stepNow } from "../support/totp";

test("a member without the required second factor is led to set one up, and then has the whole portal again", async ({
  page,
}) => {
  const owner = await signUpEnrolled();
  const member = await addPortalMember(owner, "developer");
  await confirmAddress(member.email);
  await openAs(page, member.email, "/apps");
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [owner.teamId]);
  for (const path of ["/dashboard", "/team", "/settings"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/settings\/security$/);
  }
  await expect(page.getByText("requires a second factor")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Portal" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Sessions" })).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violationsOn(page, colorScheme === "dark" ? ["color-contrast"] : [])).toEqual([]);
  }
  await ready(page);
  await page.getByRole("button", { name: "Turn on" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Continue" }).click();
  await confirmItsYou(page);
  const secret = await dialog.getByRole("group", { name: "Key" }).innerText();
  await dialog.getByLabel("Authentication code").fill(codeOf(secret, await stepNow()));
  await dialog.getByRole("button", { name: "Turn on" }).click();
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("heading", { name: "Sessions" })).toBeVisible();
  await page.getByRole("navigation", { name: "Portal" }).getByRole("link", { name: "Applications" }).click();
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
});

test(
  "a page that is open when the rule is turned on leads there with the next click",
  { tag: "@thorough" },
  async ({ page }) => {
    const owner = await signUpEnrolled();
    const member = await addPortalMember(owner, "admin");
    await openAs(page, member.email, "/team");
    await query("UPDATE teams SET second_factor_required = true WHERE id = $1", [owner.teamId]);
    await page.getByRole("button", { name: "Invite member" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("First name").fill("Ida");
    await dialog.getByLabel("Email").fill("ida@example.com");
    await dialog.getByRole("button", { name: /invite/i }).click();
    await expect(page).toHaveURL(/\/settings\/security$/);
    await expect(page.getByText("requires a second factor")).toBeVisible();
  },
);

test(
  "an owner turns the rule on and off, and sees on the team's page who has no second factor",
  { tag: "@thorough" },
  async ({ page }) => {
    const owner = await signUp();
    const member = await addMember(owner, "developer");
    await openAs(page, owner.email, "/settings/team");
    const section = page.getByRole("region", { name: "Second factor" });
    await section.getByRole("button", { name: "Require a second factor" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Require it" }).click();
    await confirmItsYou(page);
    await expect(dialog.getByText("Set up a second factor for yourself first.")).toBeVisible();

    const enrolled = await enrol(owner);
    await page.context().clearCookies();
    const data = { email: owner.email, password, otp: await freshCode(enrolled) };
    expect((await page.request.post("/api/session", { data, headers: fromPortal() })).status()).toBe(200);
    await page.goto("/settings/team");
    await ready(page);
    await section.getByRole("button", { name: "Require a second factor" }).click();
    await dialog.getByRole("button", { name: "Require it" }).click();
    await confirmItsYou(page);
    await expect(section.getByText("Required", { exact: true })).toBeVisible();
    expect((await call("GET", "/team", { token: owner.token })).body).toMatchObject({ second_factor_required: true });

    await page.goto("/team");
    const row = page.getByRole("row").filter({ hasText: member.email });
    await expect(row.getByText("No second factor")).toBeVisible();
    await expect(page.getByText("No second factor")).toHaveCount(1);

    await page.goto("/settings/team");
    await ready(page);
    await section.getByRole("button", { name: "Stop requiring it" }).click();
    await dialog.getByRole("button", { name: "Stop requiring it" }).click();
    await expect(section.getByText("It’s up to each member.")).toBeVisible();
  },
);
