import type { Locator, Page } from "@playwright/test";

/** A person's row, on the page of a team's members or of an application's users. */
export const rowOf = (page: Page, email: string): Locator => page.getByRole("row").filter({ hasText: email });

/** Chooses from the menu at the end of a person's row. */
export async function choose(page: Page, email: string, action: string): Promise<void> {
  await rowOf(page, email)
    .getByRole("button", { name: /^Actions for/ })
    .click();
  await page.getByRole("menuitem", { name: action }).click();
}

/** Fills in and sends the form of an invite, which is open. */
export async function inviteInPortal(page: Page, email: string, role: "Owner" | "Admin" | "Developer"): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Email").fill(email);
  await dialog.getByLabel("First name").fill("Grace");
  await dialog.getByLabel("Last name").fill("Hopper");
  await dialog.getByRole("radio", { name: role }).click();
  await dialog.getByRole("button", { name: "Send invite" }).click();
}
