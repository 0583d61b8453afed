import { password, unique, verify } from "../../support/accounts";
import { pressByKey, tabTo, typeByKey } from "../../support/keyboard";
import { readSecret, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";

const twoMinutes = 120_000;

test("with only a keyboard, you get from the landing page to a working production key within two minutes", async ({
  page,
}) => {
  test.setTimeout(twoMinutes + 60_000);
  const start = Date.now();
  await page.goto("/");
  await pressByKey(page, page.getByRole("link", { name: "Create an account" }));
  await expect(page).toHaveURL(/\/signup$/);
  await ready(page);
  await typeByKey(page, page.getByLabel("Team name"), `Team ${unique()}`);
  await typeByKey(page, page.getByLabel("First name"), "Kay");
  await typeByKey(page, page.getByLabel("Last name"), "Board");
  await typeByKey(page, page.getByLabel("Work email"), `kay-${unique()}@example.com`);
  await typeByKey(page, page.getByLabel("Password", { exact: true }), password);
  await pressByKey(page, page.getByRole("button", { name: "Create account" }));

  await expect(page.getByRole("region", { name: "Your first steps" })).toBeVisible();
  await expect(page.getByText("Confirm your email address")).toBeVisible();
  await ready(page);
  const menu = page.getByRole("button", { name: "Open the menu" });
  if (await menu.isVisible()) await pressByKey(page, menu);
  await pressByKey(page, page.getByRole("link", { name: "Applications", exact: true }));
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  await pressByKey(page, page.getByRole("link", { name: "Skip to content" }));
  await expect(page.getByRole("main")).toBeFocused();
  const create = page.getByRole("button", { name: "Create application" });
  await pressByKey(page, create);
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(create).toBeFocused();
  await page.keyboard.press("Enter");
  await typeByKey(page, dialog.getByLabel("Name"), "Support chat");
  await typeByKey(page, dialog.getByLabel("Description"), "Chat on our help pages.");
  await pressByKey(page, dialog.getByRole("button", { name: "Create application" }));

  await expect(page.getByRole("heading", { name: "Support chat", level: 1 })).toBeVisible();
  await ready(page);
  await pressByKey(page, page.getByRole("link", { name: "Generate credentials" }));
  await expect(dialog.getByLabel("Label")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  // The link that opened it is on the page before.
  await expect(page.getByRole("main")).toBeFocused();
  const generate = page.getByRole("button", { name: "Generate credentials" });
  await pressByKey(page, generate);
  await expect(dialog.getByLabel("Label")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(generate).toBeFocused();
  await page.keyboard.press("Enter");
  await typeByKey(page, dialog.getByLabel("Label"), "Web server");
  await tabTo(page, dialog.getByRole("radio", { name: "Sandbox" }));
  // A key is held for a moment, and it is then that the choice follows the focus.
  await page.keyboard.down("ArrowDown");
  await expect(dialog.getByRole("radio", { name: "Production" })).toBeChecked();
  await page.keyboard.up("ArrowDown");
  await pressByKey(page, dialog.getByRole("button", { name: "Generate", exact: true }));

  const credentials = await readSecret(page);
  await pressByKey(page, dialog.getByRole("checkbox", { name: "I stored the secret somewhere safe" }), "Space");
  await pressByKey(page, dialog.getByRole("button", { name: "Done" }));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("table", { name: "Credentials" })).toContainText(credentials.client_id);
  expect(await verify(credentials)).toMatchObject({ active: true, environment: "production" });
  expect(Date.now() - start).toBeLessThan(twoMinutes);
});
