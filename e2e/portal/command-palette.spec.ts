import { createApplication, signUp } from "../support/accounts";
import { logInToPortal, ready } from "../support/portal";
import { addPortalMember } from "../support/portal-member";
import { expect, test } from "../support/portal-test";
import { openSidebar } from "../support/sidebar";

test("⌘K finds pages, applications and members, by keyboard alone", async ({ page }) => {
  const team = await signUp();
  await createApplication(team.token, "Support chat");
  const admin = await addPortalMember(team, "admin");
  await page.goto("/dashboard");
  await logInToPortal(page, team.email);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  await ready(page);
  const palette = page.getByRole("dialog", { name: "Go to" });
  await page.keyboard.press("ControlOrMeta+k");
  await expect(palette.getByRole("option", { name: "Dashboard" })).toBeVisible();
  await page.keyboard.type("audit");
  await expect(palette.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/settings\/audit-log$/);

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("support");
  await palette.getByRole("option", { name: "Support chat" }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Support chat", level: 1 })).toBeVisible();

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type(admin.email);
  await palette.getByRole("option", { name: new RegExp(admin.email) }).click();
  await expect(page).toHaveURL(/\/team\?q=/);

  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("nothing at all");
  await expect(palette.getByText("Nothing is called that.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("a developer does not find what is not theirs, and the palette opens by a press as well", async ({ page }) => {
  const team = await signUp();
  const developer = await addPortalMember(team, "developer");
  await page.goto("/dashboard");
  await logInToPortal(page, developer.email);
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible();
  const sidebar = await openSidebar(page);
  await sidebar.getByRole("button", { name: "Go to…" }).click();
  const palette = page.getByRole("dialog", { name: "Go to" });
  await expect(palette.getByRole("option", { name: "Docs" })).toBeVisible();
  await expect(palette.getByRole("option", { name: "Billing" })).toBeHidden();
  await expect(palette.getByRole("option", { name: "Audit log" })).toBeHidden();
});
