import type { Locator, Page } from "@playwright/test";
import { ready } from "./portal";

/** What stands at the side of a wide screen; on a phone it is behind a button, which is pressed. */
export async function openSidebar(page: Page): Promise<Locator> {
  await ready(page);
  const menu = page.getByRole("button", { name: "Open the menu" });
  if (!(await menu.isVisible())) return page.getByRole("complementary");
  await menu.click();
  return page.getByRole("dialog", { name: "Menu" });
}

/** Opens the menu of teams. @returns the button that did, which bears the current team's name */
export async function openTeamMenu(page: Page): Promise<Locator> {
  const switcher = (await openSidebar(page)).getByRole("button", { name: /^Team / });
  await switcher.click();
  return switcher;
}
