import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify, type Client } from "../../support/accounts";
import { query } from "../../support/database";
import { confirmStored, logInToPortal, readSecret, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";

/** What the page says of a secret; its hint alone might be in any word. */
const shownAs = (page: Page, hint: string) => page.getByText(`Ends in …${hint}`, { exact: true });

const works = async (client: Client): Promise<boolean> => (await verify(client)).active === true;

test("you can rotate a secret while clients keep logging in, until only the new one works", async ({ page }) => {
  const { token, email } = await signUp();
  const { id } = await createApplication(token);
  const old = await createCredentials(token, id);
  await page.goto(`/apps/${id}/credentials`);
  await logInToPortal(page, email);
  await expect(page).toHaveURL(/\/credentials$/);
  await ready(page);
  await page.getByRole("button", { name: `Actions for ${old.label}` }).click();
  await page.getByRole("menuitem", { name: "Rotate secret" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("The old secret stops working").selectOption({ label: "In 1 hour" });
  let isOver = false;
  const rotation = dialog
    .getByRole("button", { name: "Rotate secret" })
    .click()
    .then(() => readSecret(page))
    .finally(() => (isOver = true));
  do expect(await works(old)).toBe(true);
  while (!isOver);
  const fresh = await rotation;
  expect(fresh.client_id).toBe(old.client_id);
  expect(fresh.client_secret).not.toBe(old.client_secret);
  expect([await works(old), await works(fresh)]).toEqual([true, true]);
  await confirmStored(page);
  await expect(page.getByText(/old, stops/)).toContainText("in 1 hour");
  await expect(shownAs(page, old.secret_hint)).toBeVisible();
  expect([await works(old), await works(fresh)]).toEqual([true, true]);

  // The hour passes.
  await query(
    "UPDATE credential_secrets SET expires_at = expires_at - interval '1 hour' WHERE credential_id = $1 AND expires_at IS NOT NULL",
    [old.id],
  );
  expect([await works(old), await works(fresh)]).toEqual([false, true]);
  await page.reload();
  await expect(shownAs(page, fresh.client_secret.slice(-4))).toBeVisible();
  await expect(page.getByText(/old, stops/)).toBeHidden();
  await expect(shownAs(page, old.secret_hint)).toBeHidden();
});

test(
  "rotating once more ends the old secret early, and only the newest one works",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const { id } = await createApplication(token);
    const first = await createCredentials(token, id);
    await page.goto(`/apps/${id}/credentials`);
    await logInToPortal(page, email);
    await expect(page).toHaveURL(/\/credentials$/);
    await ready(page);
    const rotate = async (when: string) => {
      await page.getByRole("button", { name: `Actions for ${first.label}` }).click();
      await page.getByRole("menuitem", { name: "Rotate secret" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel("The old secret stops working").selectOption({ label: when });
      await dialog.getByRole("button", { name: "Rotate secret" }).click();
      const client = await readSecret(page);
      await confirmStored(page);
      return client;
    };
    const second = await rotate("In 24 hours");
    expect([await works(first), await works(second)]).toEqual([true, true]);
    const third = await rotate("Right away");
    expect([await works(first), await works(second), await works(third)]).toEqual([false, false, true]);
  },
);
