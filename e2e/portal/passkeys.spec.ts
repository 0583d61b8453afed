import type { Page } from "@playwright/test";
import { confirmAddress, signUp } from "../support/accounts";
import { violationsOn } from "../support/axe";
import { confirmItsYou, openAs, ready, sendLogin } from "../support/portal";
import { query } from "../support/database";
import { expect, test } from "../support/portal-test";
import { stateOf } from "../support/second-factor";

// A worker's tests share a browser, which takes one such authenticator at a time.
let disable: (() => Promise<unknown>) | undefined;
test.afterEach(async () => {
  await disable?.();
  disable = undefined;
});

/** Chromium's own authenticator in software: a platform one, that finds its passkeys by itself and always knows its person. */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  disable = () => session.send("WebAuthn.disable");
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const verified = (isUserVerified: boolean) =>
    session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
  return { verified };
}

const section = (page: Page) => page.getByRole("region", { name: "Passkeys" });

/** Somebody with one passkey, added in the portal. */
async function addFirst(page: Page): Promise<{ email: string; token: string; code: string }> {
  const { email, token } = await signUp();
  await confirmAddress(email);
  await openAs(page, email, "/settings/security");
  await section(page).getByRole("button", { name: "Add a passkey" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill("My laptop");
  await dialog.getByRole("button", { name: "Add passkey" }).click();
  await confirmItsYou(page);
  const codes = page.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const code = await codes.first().innerText();
  await dialog.getByRole("checkbox").check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(section(page).getByText("My laptop")).toBeVisible();
  return { email, token, code };
}

async function logOut(page: Page, path = "/login?next=/settings/security"): Promise<void> {
  await page.context().clearCookies();
  await page.goto(path);
  await ready(page);
}

test("a passkey is added, and then logs you in without a name or a password", async ({ page }) => {
  await addAuthenticator(page);
  const { token } = await addFirst(page);
  expect(await stateOf(token)).toMatchObject({ enabled: true, kind: "passkey", passkeys: 1 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violationsOn(page, colorScheme === "dark" ? ["color-contrast"] : [])).toEqual([]);
  }
  await logOut(page);
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await expect(section(page).getByText("My laptop")).toBeVisible();
  await expect(section(page)).toContainText("last used");
});

test("a passkey is the second factor after the password", { tag: "@thorough" }, async ({ page }) => {
  await addAuthenticator(page);
  const { email } = await addFirst(page);
  await logOut(page);
  await sendLogin(page, email);
  await expect(page.getByLabel("Recovery code")).toBeVisible();
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(section(page).getByText("My laptop")).toBeVisible();
});

test("without the passkey, a recovery code gets you in", { tag: "@thorough" }, async ({ page }) => {
  await addAuthenticator(page);
  const { email, code } = await addFirst(page);
  await logOut(page);
  await sendLogin(page, email);
  await page.getByLabel("Recovery code").fill(code);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(section(page).getByText("My laptop")).toBeVisible();
});

test("a passkey that isn't unlocked logs nobody in", { tag: "@thorough" }, async ({ page }) => {
  const authenticator = await addAuthenticator(page);
  await addFirst(page);
  await logOut(page);
  await authenticator.verified(false);
  await page.getByRole("button", { name: "Log in with a passkey" }).click();
  await expect(page.getByText("Canceled, or it took too long. Try again.")).toBeVisible();
  await expect(page).toHaveURL(/\/login/);
});

test("a passkey confirms that it's you, in place of your password", { tag: "@thorough" }, async ({ page }) => {
  await addAuthenticator(page);
  const { email, token } = await addFirst(page);
  // As if ten minutes had gone by.
  await query(
    "UPDATE logins SET proven_at = NULL, proven_with = NULL WHERE user_id = (SELECT id FROM users WHERE email = $1)",
    [email],
  );
  await page.goto("/settings/tokens");
  await ready(page);
  await page.getByRole("button", { name: "Create token" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("My laptop");
  await page.getByRole("dialog").getByLabel("usage:read").check();
  await page.getByRole("dialog").getByRole("button", { name: "Create token" }).click();
  const dialog = page.getByRole("dialog", { name: "Confirm it’s you" });
  await expect(dialog.getByLabel("Your password", { exact: true })).toBeHidden();
  await dialog.getByRole("button", { name: "Use your password" }).click();
  await expect(dialog.getByLabel("Your password", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Use a passkey" }).click();
  await dialog.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByText("Store the token now")).toBeVisible();
  expect(await stateOf(token)).toMatchObject({ passkeys: 1 });
});

test(
  "a passkey is renamed and removed, and a removed one no longer logs you in",
  { tag: "@thorough" },
  async ({ page }) => {
    await addAuthenticator(page);
    const { token } = await addFirst(page);
    await section(page).getByRole("button", { name: "Rename My laptop" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("My old laptop");
    await dialog.getByRole("button", { name: "Save" }).click();
    await section(page).getByRole("button", { name: "Remove My old laptop" }).click();
    await dialog.getByRole("button", { name: "Use a passkey" }).click();
    await expect(section(page).getByText("You have no passkeys.")).toBeVisible();
    expect(await stateOf(token)).toMatchObject({ enabled: false });
    await logOut(page);
    await page.getByRole("button", { name: "Log in with a passkey" }).click();
    await expect(page.getByText("This passkey wasn't accepted.")).toBeVisible();
    await expect(page).toHaveURL(/\/login/);
  },
);
