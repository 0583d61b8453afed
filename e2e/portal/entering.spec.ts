import { password, signUp, unique } from "../support/accounts";
import { mailboxUrl, productUrl } from "../support/environment";
import { logInToPortal, logOutOfPortal, ready, sendLogin, signUpInPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";

test("a visitor without a session is sent to the login page, and returns to the page they asked for", async ({
  page,
}) => {
  const { email } = await signUp();
  await page.goto("/apps?q=chat");
  await expect(page).toHaveURL(/\/login\?next=/);
  await sendLogin(page, email, "not the password");
  await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  await expect(page.getByLabel("Email", { exact: true })).toHaveValue(email);
  await logInToPortal(page, email);
  await expect(page).toHaveURL(/\/apps\?q=chat$/);
});

test("logging out ends the session, even if the cookie was kept", async ({ page, context }) => {
  await signUpInPortal(page);
  const kept = await context.cookies();
  await logOutOfPortal(page);
  await expect(page).toHaveURL(/\/login/);

  await context.addCookies(kept);
  await page.goto("/apps");
  await expect(page).toHaveURL(/\/login/);
  const answer = await page.request.get("/api/user/me");
  expect(answer.status()).toBe(401);
});

test("a login leads only to pages of the portal", { tag: "@thorough" }, async ({ page }) => {
  const { email } = await signUp();
  await page.goto(`/login?next=${encodeURIComponent("//evil.example/")}`);
  await logInToPortal(page, email);
  await expect(page).toHaveURL(`${productUrl()}/dashboard`);
});

test(
  "text typed before the scripts load is kept, and is sent only to us when you press the button",
  { tag: "@thorough" },
  async ({ page, context }) => {
    const { email } = await signUp();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await context.route("**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    for (const path of ["/signup", "/login"]) {
      await page.goto(path, { waitUntil: "commit" });
      await page.getByLabel(path === "/login" ? "Email" : "Work email", { exact: true }).fill(email);
      await page.getByLabel("Password", { exact: true }).fill(password);
    }
    await Promise.all([
      page.waitForEvent("framenavigated"),
      page.getByRole("button", { name: "Log in", exact: true }).click(),
    ]);
    await page.getByLabel("Email", { exact: true }).fill(email);
    await page.getByLabel("Password", { exact: true }).fill(password);
    expect(page.url()).toBe(`${productUrl()}/login`);
    release();
    await ready(page);
    await expect(page.getByLabel("Email", { exact: true })).toHaveValue(email);
    await page.getByRole("button", { name: "Log in", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  },
);

test(
  "sign-up says at once that a team name or email address is taken, and keeps what you typed",
  { tag: "@thorough" },
  async ({ page }) => {
    const taken = await signUp();
    await page.goto("/signup");
    await ready(page);
    await page.getByLabel("Team name").fill(taken.teamName.toUpperCase());
    await expect(page.getByText("A team already has this name. Choose another one.")).toBeVisible();
    await page.getByLabel("Work email").fill(taken.email);
    await expect(page.getByText("This address already has an account.")).toBeVisible();
    await page.getByLabel("Team name").fill(`Free ${unique()}`);
    await expect(page.getByText("This name is available.")).toBeVisible();

    await page.getByLabel("First name").fill("Pia");
    await page.getByLabel("Last name").fill("Portal");
    await page.getByLabel("Work email").fill(`new-${unique()}@example.com`);
    await page.getByLabel("Password", { exact: true }).fill("password1");
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByText("This password is too common. Choose another one.")).toBeVisible();
    await expect(page.getByLabel("First name")).toHaveValue("Pia");
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("region", { name: "Your first steps" })).toBeVisible();
  },
);

test(
  "if the answer to a sign-up is lost, pressing the button again continues with the new account",
  { tag: "@thorough" },
  async ({ page }) => {
    await page.goto("/signup");
    await ready(page);
    await page.getByLabel("Team name").fill(`Lost ${unique()}`);
    await page.getByLabel("First name").fill("Pia");
    await page.getByLabel("Work email").fill(`lost-${unique()}@example.com`);
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.route(
      "**/api/team",
      async (route) => {
        expect((await route.fetch()).status()).toBe(201);
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("alert").filter({ hasText: /\w/ }).first()).toBeVisible();
    await page.getByRole("button", { name: "Create account" }).click();
    await expect(page.getByRole("region", { name: "Your first steps" })).toBeVisible();
  },
);

test("signing up on the way to a page leads to that page", { tag: "@thorough" }, async ({ page }) => {
  await page.goto("/apps?q=chat");
  await ready(page);
  await page.getByRole("link", { name: "Sign up" }).click();
  await page.getByLabel("Team name").fill(`Team ${unique()}`);
  await page.getByLabel("First name").fill("Pia");
  await page.getByLabel("Work email").fill(`new-${unique()}@example.com`);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page).toHaveURL(/\/apps\?q=chat$/);
});

test("the emailed link confirms the address when you press the button, and its token leaves the address bar", async ({
  page,
}) => {
  const { email } = await signUpInPortal(page);
  const mails = async () =>
    (await (await fetch(`${mailboxUrl()}/messages.json?to=${email}`)).json()) as { text: string }[];
  await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBe(1);
  const link = /https?:\/\/\S+verify-email\S+/.exec((await mails())[0]?.text ?? "")?.[0] ?? "";
  expect(link).toContain(productUrl());
  await page.goto(link);
  await ready(page);
  await expect(page).toHaveURL(`${productUrl()}/verify-email`);
  await page.reload();
  await expect(page.getByText("Open the link in our email one more time.")).toBeVisible();
  await page.goto(link);
  await ready(page);
  await page.getByRole("button", { name: "Confirm email address" }).click();
  await expect(page.getByText("Your email address is confirmed.")).toBeVisible();
  await page.goto("/apps");
  await expect(page.getByText("Confirm your email address")).toBeHidden();
});
