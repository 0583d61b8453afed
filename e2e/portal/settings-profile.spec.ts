import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { password, signUp, unique } from "../support/accounts";
import { call } from "../support/api";
import { pngOf } from "../support/images";
import { tokenIn } from "../support/mailbox";
import { newestMail, subjects } from "../support/mails";
import { confirmItsYou, openAs, ready, sendLogin } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";

const openProfile = async (page: Page, email: string) => {
  await openAs(page, email, "/settings");
  await expect(page.getByRole("heading", { name: "Profile", level: 2 })).toBeVisible();
  await ready(page);
};

test(
  "you can change your name, picture and bio, and others in the team see them",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    await openProfile(page, team.email);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choose image" }).click(),
    ]);
    await chooser.setFiles({ name: "me.png", mimeType: "image/png", buffer: Buffer.from(await pngOf(64, 64)) });
    await expect(page.getByRole("button", { name: "Change image" })).toBeVisible();
    await page.getByLabel("First name").fill("Grace");
    await page.getByLabel("Last name").fill("Hopper");
    await page.getByLabel("About you").fill("Compilers.");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Saved", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Save changes" })).toBeDisabled();
    const { body } = await call("GET", "/user/me", { token: team.token });
    expect(body).toMatchObject({
      first_name: "Grace",
      last_name: "Hopper",
      bio: "Compilers.",
      avatar: expect.stringMatching(/^\/api\/assets\//),
    });
    await page.goto("/team");
    const row = page.getByRole("row").filter({ hasText: "Grace Hopper" });
    await expect(row.locator(`img[src="${body.avatar}"]`)).toBeVisible();
  },
);

test("if you have only one name, you can leave the last name empty", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await openProfile(page, team.email);
  await page.getByLabel("First name").fill("Suharto");
  await page.getByLabel("Last name").fill("");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const { body } = await call("GET", "/user/me", { token: team.token });
  expect(body).toMatchObject({ first_name: "Suharto", last_name: "" });
});

test("an error is shown on its field, and what you typed stays", { tag: "@thorough" }, async ({ page }) => {
  const team = await signUp();
  await openProfile(page, team.email);
  await page.getByLabel("First name").fill(" ");
  await page.getByLabel("About you").fill("Still here.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByLabel("First name")).toHaveAccessibleDescription(/empty/);
  await expect(page.getByLabel("About you")).toHaveValue("Still here.");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("Olive");
  await expect(page.getByLabel("About you")).toHaveValue("");
  await expect(page.getByRole("button", { name: "Save changes" })).toBeDisabled();
});

test(
  "your email address changes when you open the link sent to the new one",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const email = `new-${unique()}@example.com`;
    await openProfile(page, team.email);
    await page.getByRole("button", { name: "Change address" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("New address").fill(email);
    await dialog.getByLabel("Your password", { exact: true }).fill("not-this-one");
    await dialog.getByRole("button", { name: "Send the link" }).click();
    await expect(dialog.getByText("Wrong password.")).toBeVisible();
    await dialog.getByLabel("Your password", { exact: true }).fill(password);
    await dialog.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByRole("main").getByText(`We sent a link to ${email}`)).toBeVisible();
    expect((await call("GET", "/user/me", { token: team.token })).body.email).toBe(team.email);

    const token = tokenIn(await newestMail(email, subjects.changeEmail));
    await page.goto(`/verify-email?token=${token}`);
    await ready(page);
    await page.getByRole("button", { name: "Confirm email address" }).click();
    await expect(page.getByText("Your email address is confirmed.")).toBeVisible();
    await page.goto("/settings");
    await expect(page.getByRole("main").getByText(email)).toBeVisible();
    await newestMail(team.email, subjects.emailChanged);
  },
);

test("you can download your data as a file", async ({ page }) => {
  const team = await signUp();
  await openProfile(page, team.email);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download my data" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^debrief-my-data-\d{4}-\d\d-\d\d\.json$/);
  const data = JSON.parse(await readFile(await download.path(), "utf8")) as { user: { email: string } };
  expect(data.user.email).toBe(team.email);
});

test(
  "deleting your account needs your password, and is refused while a team would be left without an owner",
  { tag: "@thorough" },
  async ({ page }) => {
    const team = await signUp();
    const member = await addPortalMember(team, "developer");
    await openProfile(page, team.email);
    const remove = async () => {
      await page.getByRole("button", { name: "Delete account" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Delete my account" }).click();
      return dialog;
    };
    const dialog = await remove();
    await confirmItsYou(page);
    await expect(dialog.getByText(`You're the last owner of "${team.teamName}"`)).toBeVisible();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await call("PATCH", `/user/${member.userId}`, {
      token: team.token,
      body: { role: "owner", current_password: password },
    });
    // A moment later, nobody is asked again.
    await remove();
    await expect(page.getByText("Your account has been deleted.")).toBeVisible();
    await sendLogin(page, team.email);
    await expect(page.getByText("Wrong email address or password.")).toBeVisible();
  },
);
