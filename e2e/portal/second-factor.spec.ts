import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { confirmAddress, password, signUp, type Account } from "../support/accounts";
import { violationsOn } from "../support/axe";
import { query } from "../support/database";
import { addMember } from "../support/members";
import { confirmItsYou, confirmWrongly, openAs, ready, sendLogin } from "../support/portal";
import { fromPortal } from "../support/portal-cookie";
import { expect, test } from "../support/portal-test";
import { begin, enrol, freshCode, signUpEnrolled, stateOf, type Enrolled } from "../support/second-factor";
import { addPortalMember } from "../support/portal-member";
import { codeOf, stepNow } from "../support/totp";

const themes = ["light", "dark"] as const;

/** In both themes axe finds nothing, and nothing sticks out of the narrowest phones that count. */
async function expectFine(page: Page): Promise<void> {
  for (const colorScheme of themes) {
    // Without motion colours change at once, and contrast is that of the theme.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violationsOn(page, colorScheme === "dark" ? ["color-contrast"] : [])).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  if (size) await page.setViewportSize(size);
}

const section = (page: Page): Locator => page.getByRole("region", { name: "Two-factor authentication" });

/** Opens a page as somebody whose login takes a code. */
async function openEnrolled(page: Page, account: Enrolled, path: string): Promise<void> {
  const data = { email: account.email, password, otp: await freshCode(account) };
  const login = await page.request.post("/api/session", { data, headers: fromPortal() });
  expect(login.status()).toBe(200);
  await page.goto(path);
  await ready(page);
}

async function codesIn(dialog: Locator): Promise<string[]> {
  const codes = dialog.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  return codes.allInnerTexts();
}

test("two-factor authentication is turned on with an app, and the next login asks for its code", async ({ page }) => {
  const { email, token } = await signUp();
  await confirmAddress(email);
  await openAs(page, email, "/settings/security");
  await expect(section(page)).toContainText("It’s off.");
  await section(page).getByRole("button", { name: "Turn on" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Continue" }).click();
  await confirmWrongly(page);
  await confirmItsYou(page);

  await expect(dialog.getByRole("img", { name: "QR code with your key" })).toBeVisible();
  const secret = await dialog.getByRole("group", { name: "Key" }).innerText();
  const code = dialog.getByLabel("Authentication code");
  await expect(code).toHaveAttribute("inputmode", "numeric");
  await expectFine(page);
  await code.fill("000000");
  await dialog.getByRole("button", { name: "Turn on" }).click();
  await expect(dialog.getByText("This code is wrong.")).toBeVisible();
  await code.fill(codeOf(secret, await stepNow()));
  await dialog.getByRole("button", { name: "Turn on" }).click();

  const codes = await codesIn(page.getByRole("dialog", { name: "Store your recovery codes" }));
  expect(new Set(codes).size).toBe(10);
  await expectFine(page);
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Download" }).click();
  const text = await readFile(await (await downloading).path(), "utf8");
  for (const one of codes) expect(text).toContain(one);
  await expect(dialog.getByRole("button", { name: "Done" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: "I stored the codes somewhere safe" }).check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(section(page)).toContainText("10 recovery codes left");
  expect(await stateOf(token)).toMatchObject({ enabled: true });

  await page.context().clearCookies();
  await page.goto("/settings/security");
  await sendLogin(page, email);
  const asked = page.getByLabel("Authentication code");
  await expect(asked).toBeFocused();
  await expect(asked).toHaveAttribute("autocomplete", "one-time-code");
  await expectFine(page);
  await asked.fill("000000");
  await page.keyboard.press("Enter");
  await expect(page.getByText("This code is wrong, was used before, or is too old.")).toBeVisible();
  await asked.fill(await freshCode({ email, secret }));
  await page.keyboard.press("Enter");
  await expect(section(page)).toContainText("10 recovery codes left");
  await expectFine(page);
  expect(page.url()).toMatch(/\/settings\/security$/);
});

test("a recovery code gets you in without the app, and the page says how many are left", async ({ page }) => {
  const account = await signUpEnrolled();
  await page.goto("/login?next=/settings/security");
  await sendLogin(page, account.email);
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  const field = page.getByLabel("Recovery code");
  await expect(field).toBeFocused();
  await expectFine(page);
  await field.fill("0000-0000-0000-0000");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("This recovery code is wrong or was used before.")).toBeVisible();
  await page.getByRole("button", { name: "Use your authenticator app" }).click();
  await expect(page.getByLabel("Authentication code")).toBeFocused();
  await page.getByRole("button", { name: "Use a recovery code" }).click();
  await field.fill(account.recoveryCodes[0] ?? "");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(section(page)).toContainText("9 recovery codes left");
});

test(
  "a login that waits too long for its code begins again with the password",
  { tag: "@thorough" },
  async ({ page }) => {
    const account = await signUpEnrolled();
    await page.goto("/login");
    await sendLogin(page, account.email);
    await page.getByLabel("Authentication code").fill(await freshCode(account));
    await query("UPDATE mfa_tokens SET expires_at = now() WHERE user_id = (SELECT id FROM users WHERE email = $1)", [
      account.email,
    ]);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByText("This login has expired. Begin again with your password.")).toBeVisible();
    await expect(page.getByLabel("Email", { exact: true })).toHaveValue(account.email);
    await sendLogin(page, account.email);
    await page.getByRole("button", { name: "Start over" }).click();
    await sendLogin(page, account.email);
    await page.getByLabel("Authentication code").fill(await freshCode(account));
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  },
);

test(
  "getting new recovery codes and turning it off take your password and a code",
  { tag: "@thorough" },
  async ({ page }) => {
    const account = await signUpEnrolled();
    await openEnrolled(page, account, "/settings/security");
    await section(page).getByRole("button", { name: "Get new recovery codes" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Authentication code").fill("000000");
    await dialog.getByRole("button", { name: "Get new codes" }).click();
    await confirmItsYou(page);
    await expect(dialog.getByText("This code is wrong, was used before, or is too old.")).toBeVisible();
    await dialog.getByLabel("Authentication code").fill(await freshCode(account));
    await dialog.getByRole("button", { name: "Get new codes" }).click();
    await expect(dialog.getByRole("list", { name: "Recovery codes" })).toBeVisible();
    const [fresh = ""] = await codesIn(dialog);
    expect(account.recoveryCodes).not.toContain(fresh);
    await page.keyboard.press("Escape");
    await expect(dialog.getByText("Have you stored the secret?")).toBeVisible();
    await dialog.getByRole("button", { name: "Stay here" }).click();
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: "Done" }).click();

    await section(page).getByRole("button", { name: "Turn off" }).click();
    await expectFine(page);
    await dialog.getByRole("button", { name: "Use a recovery code" }).click();
    await dialog.getByLabel("Recovery code").fill(fresh);
    await dialog.getByRole("button", { name: "Turn off" }).click();
    await expect(dialog).toBeHidden();
    await expect(section(page)).toContainText("It’s off.");
    expect(await stateOf(account.token)).toMatchObject({ enabled: false });
  },
);

test("somebody whose address isn't confirmed is told to confirm it first", { tag: "@thorough" }, async ({ page }) => {
  const { email } = await signUp();
  await openAs(page, email, "/settings/security");
  await section(page).getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Continue" }).click();
  await confirmItsYou(page);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Confirm your email address first");
});

test("owners and admins see on the team's page who has two-factor authentication, and developers don't", async ({
  page,
}) => {
  const team: Account = await signUp();
  const member = await addMember(team, "developer");
  await enrol(member);
  const developer = await addPortalMember(team, "developer");
  const row = page.getByRole("row").filter({ hasText: member.email });
  await openAs(page, team.email, "/team");
  await expect(row.getByText("Two-factor")).toBeVisible();
  await expect(page.getByText("Two-factor")).toHaveCount(1);
  await page.context().clearCookies();
  await openAs(page, developer.email, "/team");
  await expect(page.getByRole("table")).toBeVisible();
  await expect(page.getByText("Two-factor")).toHaveCount(0);
});

test("if your session ends, logging in on the spot asks for the code, too", { tag: "@thorough" }, async ({ page }) => {
  const account = await signUpEnrolled();
  await openEnrolled(page, account, "/settings");
  await page.getByLabel("First name").fill("Olivia");
  await query("DELETE FROM logins WHERE user_id = (SELECT id FROM users WHERE email = $1)", [account.email]);
  await page.getByRole("button", { name: "Save" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await dialog.getByLabel(`Password for ${account.email}`).fill(password);
  await dialog.getByRole("button", { name: "Log in", exact: true }).click();
  await dialog.getByLabel("Authentication code").fill(await freshCode(account));
  await dialog.getByRole("button", { name: "Continue" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByLabel("First name")).toHaveValue("Olivia");
});

test("a key is on the page only while you turn it on", { tag: "@thorough" }, async ({ page }) => {
  const { email, token } = await signUp();
  await confirmAddress(email);
  const { secret } = (await begin(token)).body;
  await openAs(page, email, "/settings/security");
  expect(await page.content()).not.toContain(secret);
  await section(page).getByRole("button", { name: "Turn on" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Continue" }).click();
  await confirmItsYou(page);
  await expect(page.getByRole("dialog").getByRole("group", { name: "Key" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  await section(page).getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("dialog").getByRole("button", { name: "Continue" })).toBeVisible();
});
