import type { Page } from "@playwright/test";
import { createApplication, createCredentials, signUp } from "../support/accounts";
import { query } from "../support/database";
import { addMember } from "../support/members";
import { choose } from "../support/members-page";
import { openAs, readSecret, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

const word = "W".repeat(80);

/** The dialog that is open is within the window, and so is all that is in it. */
async function expectWithin(page: Page, what: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  for (const width of [320, 360, 640, 1_440]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = () =>
      dialog.evaluate((element) => {
        const parts = [element, ...element.querySelectorAll("h2, p, button, label, code")];
        // What scrolls by itself may be wider inside.
        const shown = parts.filter((part) => !part.closest("pre"));
        const right = Math.max(...shown.map((part) => part.getBoundingClientRect().right));
        return Math.round(right - window.innerWidth);
      });
    await expect.poll(beyond, `${what} at ${width}`).toBeLessThanOrEqual(0);
  }
}

test("no dialog is wider than the window, however long the names in it are", { tag: "@thorough" }, async ({ page }) => {
  test.slow();
  const team = await signUp();
  const { id } = await createApplication(team.token, word);
  const credentials = await createCredentials(team.token, id, "sandbox");
  const member = await addMember(team, "developer");
  await query("UPDATE credentials SET label = $2 WHERE id = $1", [credentials.id, word]);
  await query("UPDATE users SET first_name = $2 WHERE id = $1", [member.userId, word.slice(0, 75)]);
  await openAs(page, team.email, `/apps/${id}/credentials`);
  await expect(page.getByRole("button", { name: `Actions for ${word}` })).toBeVisible();
  await ready(page);

  for (const action of ["Rotate secret", "Rename", "Delete"]) {
    await page.getByRole("button", { name: `Actions for ${word}` }).click();
    await page.getByRole("menuitem", { name: action }).click();
    await expectWithin(page, action);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.getByRole("button", { name: "Generate credentials" }).click();
  await expectWithin(page, "generating");
  await page.getByRole("dialog").getByLabel("Label").fill(word);
  await page.getByRole("dialog").getByRole("button", { name: "Generate" }).click();
  await readSecret(page);
  await expectWithin(page, "the secret");
  await page.getByRole("button", { name: "Test these credentials" }).click();
  await expect(page.getByText(/^They work/)).toBeVisible();
  await expectWithin(page, "the secret, tested");

  await page.goto(`/apps/${id}/users`);
  await ready(page);
  await page.getByRole("button", { name: "Add member" }).click();
  await expectWithin(page, "adding a member");

  await page.goto(`/apps/${id}/settings`);
  await ready(page);
  await page.getByRole("button", { name: "Delete application" }).click();
  await expectWithin(page, "deleting an application");

  await page.goto("/team");
  await ready(page);
  for (const action of ["Change role", "Remove"]) {
    await choose(page, member.email, action);
    await expectWithin(page, action);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});
