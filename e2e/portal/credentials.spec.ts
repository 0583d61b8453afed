import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import {
  confirmItsYou,
  confirmStored,
  generateCredentialsInPortal,
  openAs,
  readSecret,
  ready,
} from "../support/portal";
import { expect, test } from "../support/portal-test";

const open = async (page: Page, applicationId: string, email: string) => {
  await openAs(page, email, `/apps/${applicationId}/credentials`);
  await expect(page).toHaveURL(/\/credentials$/);
  await ready(page);
};

const choose = async (page: Page, label: string, action: string) => {
  await page.getByRole("button", { name: `Actions for ${label}` }).click();
  await page.getByRole("menuitem", { name: action }).click();
};

test("the secret is shown until you confirm that you stored it, and never again", async ({ page }) => {
  const { token, email } = await signUp();
  await open(page, (await createApplication(token)).id, email);
  const { client_id, client_secret } = await generateCredentialsInPortal(page, "Staging", "Sandbox");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Store the secret now" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Done" })).toBeDisabled();
  expect(page.url()).not.toContain(client_secret);
  await confirmStored(page);
  expect(await page.content()).not.toContain(client_secret);

  await page.reload();
  await expect(page.getByText(client_id)).toBeVisible();
  expect(await page.content()).not.toContain(client_secret);
});

test("a production secret asks you to confirm it's you in an old session, and then shows up without another press", async ({
  page,
}) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  await open(page, application.id, email);
  await query(
    "UPDATE logins SET created_at = now() - interval '11 minutes' WHERE user_id = (SELECT id FROM users WHERE email = $1)",
    [email],
  );
  await page.getByRole("button", { name: "Generate credentials" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Label").fill("Live");
  await dialog.getByRole("radio", { name: "Production" }).click();
  await dialog.getByRole("button", { name: "Generate", exact: true }).click();
  await confirmItsYou(page);
  const made = await readSecret(page);
  expect(await verify(made)).toMatchObject({ active: true });
  await confirmStored(page);
  // For ten minutes, nobody is asked again.
  await choose(page, "Live", "Rotate secret");
  await page.getByRole("dialog").getByRole("button", { name: "Rotate secret" }).click();
  await readSecret(page);
});

test("a new label shows at once and stays", { tag: "@thorough" }, async ({ page }) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  const { label } = await createCredentials(token, application.id, "sandbox");
  await open(page, application.id, email);
  await choose(page, label, "Rename");
  await page.getByRole("dialog").getByLabel("Label").fill("Night shift");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByText("Renamed to Night shift")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Night shift")).toBeVisible();
  await expect(page.getByText(label)).toBeHidden();
});

test("you can delete credentials by typing their label, and they stop working at once", async ({ page }) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  const credentials = await createCredentials(token, application.id);
  const { label } = credentials;
  await open(page, application.id, email);
  expect(await verify(credentials)).toMatchObject({ active: true });
  await choose(page, label, "Delete");
  await page.getByLabel(`Type “${label}” to confirm`).fill(label);
  await page.getByRole("button", { name: "Delete credentials" }).click();
  await expect(page.getByText("No credentials yet")).toBeVisible();
  expect(await verify(credentials)).toEqual({ active: false });
});

test("a secret that was leaked stops at once, and a new one for the same client ID comes next", async ({ page }) => {
  const { token, email } = await signUp();
  const application = await createApplication(token);
  const credentials = await createCredentials(token, application.id);
  const { label } = credentials;
  await open(page, application.id, email);
  await choose(page, label, "It was leaked");
  await page.getByLabel("Where did you find it?").fill("A public log");
  await page.getByRole("button", { name: "Stop the secret" }).click();
  await expect(page.getByRole("dialog", { name: `Rotate the secret of ${label}` })).toBeVisible();
  expect(await verify(credentials)).toEqual({ active: false });
  await page.getByRole("button", { name: "Rotate" }).click();
  const made = await readSecret(page);
  expect(made.client_id).toBe(credentials.client_id);
  expect(await verify(made)).toMatchObject({ active: true });
  await confirmStored(page);
});

test(
  "restrictions that you set hold at once, and the portal shows them and what they have refused",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const application = await createApplication(token);
    const credentials = await createCredentials(token, application.id);
    const { label } = credentials;
    await open(page, application.id, email);
    await choose(page, label, "Restrictions");
    const dialog = page.getByRole("dialog", { name: `Restrictions of ${label}` });
    await expect(dialog.getByText("No login with the right secret was refused.")).toBeVisible();
    await dialog.getByLabel("Scopes").fill("chat calls");
    await dialog.getByLabel("Expire on").fill("2100-01-01T12:00");
    await dialog.getByLabel("Allowed addresses").fill("203.0.113.5/24");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByText("Did you mean 203.0.113.0/24?")).toBeVisible();
    await dialog.getByLabel("Allowed addresses").fill("203.0.113.0/24");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog).toBeHidden();
    const restrictions = page.getByRole("list", { name: `Restrictions of ${label}` });
    await expect(restrictions.getByRole("listitem")).toHaveText([
      "expires 1 Jan 2100",
      "only from 203.0.113.0/24",
      "only for chat, calls",
    ]);
    expect(await verify(credentials)).toEqual({ active: false, reason: "address" });

    const refusals = () => call("GET", `/application/${application.id}/creds/${credentials.id}/refusals`, { token });
    await expect.poll(async () => (await refusals()).body).toMatchObject({ refusals: [{ reason: "address" }] });
    await choose(page, label, "Restrictions");
    await expect(dialog.getByText("From an address that isn’t allowed: 1×")).toBeVisible();
    await dialog.getByLabel("Allowed addresses").fill("");
    await dialog.getByLabel("Disable these credentials").click();
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Disabled", { exact: true })).toBeVisible();
    await expect(restrictions.getByRole("listitem")).toHaveCount(2);
    expect(await verify(credentials)).toEqual({ active: false, reason: "disabled" });
  },
);
