import { expect, type Page, type Response } from "@playwright/test";
import { password, unique } from "./accounts";
import { fromPortal } from "./portal-cookie";

export interface Person {
  teamName: string;
  email: string;
}

/** Waits until all that the server sends has come, and React has taken it over: a press before that does nothing. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.readyState === "loading") return false;
    const controls = [...document.querySelectorAll("button, input, select, textarea")];
    return controls.every((control) => Object.keys(control).some((key) => key.startsWith("__reactProps")));
  });
}

/** Signs a new team up in the browser; ends at its applications, of which there are none. */
export async function signUpInPortal(page: Page): Promise<Person> {
  const person = { teamName: `Team ${unique()}`, email: `person-${unique()}@example.com` };
  await page.goto("/signup");
  await ready(page);
  await page.getByLabel("Team name").fill(person.teamName);
  await page.getByLabel("First name").fill("Pia");
  await page.getByLabel("Last name").fill("Portal");
  await page.getByLabel("Work email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  // Some products have only just started, and this is all they have been asked for.
  await expect(page.getByRole("heading", { name: "Dashboard", level: 1 })).toBeVisible({ timeout: 30_000 });
  await page.goto("/apps");
  await expect(page.getByRole("heading", { name: "Applications", level: 1 })).toBeVisible();
  return person;
}

/** Types an email address and a password into the login form, wherever the page is that shows it, and sends them. */
export async function sendLogin(page: Page, email: string, typed = password): Promise<void> {
  await ready(page);
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(typed);
  await page.getByRole("button", { name: "Log in", exact: true }).click();
}

/** Logs in by the form; ends on the page that it leads to. */
export async function logInToPortal(page: Page, email: string, typed = password): Promise<void> {
  // A page that the test opens before the form has led away would be cut off by it.
  const left = page.waitForEvent("framenavigated");
  await sendLogin(page, email, typed);
  await left;
  await page.waitForLoadState();
}

/**
 * Opens a page of the portal as somebody who has logged in. The login form has tests of its own, in `entering.spec.ts` and in the journeys.
 * @returns the page's answer, once it can be used
 */
export async function openAs(page: Page, email: string, path: string): Promise<Response | null> {
  const login = await page.request.post("/api/session", { data: { email, password }, headers: fromPortal() });
  expect(login.status()).toBe(200);
  const answer = await page.goto(path);
  await ready(page);
  return answer;
}

export async function logOutOfPortal(page: Page): Promise<void> {
  await ready(page);
  // On a phone, what stands at the side of a wide screen is behind a button.
  const menu = page.getByRole("button", { name: "Open the menu" });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: /Account of/ }).click();
  await page.getByRole("menuitem", { name: "Log out" }).click();
}

/** Creates an application from the list of applications; ends on its page. */
export async function createApplicationInPortal(page: Page, name: string): Promise<void> {
  await ready(page);
  await page.getByRole("button", { name: "Create application" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Description").fill("Chat on our help pages.");
  await dialog.getByRole("button", { name: "Create application" }).click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

/** Generates credentials from the application's tab of them; the secret is left on the screen. */
export async function generateCredentialsInPortal(
  page: Page,
  label: string,
  environment: "Sandbox" | "Production",
): Promise<{ client_id: string; client_secret: string }> {
  await ready(page);
  await page.getByRole("button", { name: "Generate credentials" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Label").fill(label);
  await dialog.getByRole("radio", { name: environment }).click();
  await dialog.getByRole("button", { name: "Generate", exact: true }).click();
  return readSecret(page);
}

/** @returns what is shown this once */
export async function readSecret(page: Page): Promise<{ client_id: string; client_secret: string }> {
  const dialog = page.getByRole("dialog", { name: "Store the secret now" });
  const value = async (group: string) =>
    (await dialog.getByRole("group", { name: group }).innerText()).replace(/\s/g, "");
  return { client_id: await value("Client ID"), client_secret: await value("Client secret") };
}

export async function confirmStored(page: Page, what = "secret"): Promise<void> {
  const dialog = page.getByRole("dialog", { name: `Store the ${what} now` });
  await dialog.getByRole("checkbox", { name: "I stored the secret somewhere safe" }).check();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
}

/** Answers the question before what a session alone must not do. */
export async function confirmItsYou(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm it’s you" });
  await dialog.getByLabel("Your password", { exact: true }).fill(password);
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await expect(dialog).toBeHidden();
}

/** Answers it with a wrong password, and is told. */
export async function confirmWrongly(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Confirm it’s you" });
  await dialog.getByLabel("Your password", { exact: true }).fill("not-the-right-one");
  await dialog.getByRole("button", { name: "Confirm" }).click();
  await expect(dialog.getByText("Wrong password.")).toBeVisible();
}
