import { execFileSync } from "node:child_process";
import type { Page } from "@playwright/test";
import { createApplicationInPortal, generateCredentialsInPortal, signUpInPortal } from "../../support/portal";
import { expect, test } from "../../support/portal-test";

/** What somebody has who copies a line out of the portal: a shell, and nothing of ours. */
const runInShell = (line: string, variables: Record<string, string> = {}) =>
  JSON.parse(
    execFileSync("sh", ["-c", line], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      env: { NODE_ENV: "production", PATH: process.env.PATH, ...variables },
    }),
  ) as object;

const dashboardIn = async (page: Page) => {
  await page.goto("/dashboard");
  return page.getByRole("region", { name: "Your first steps" });
};

test("a customer can finish the first steps with just the portal and a shell", async ({ page, context }) => {
  await signUpInPortal(page);
  const steps = await dashboardIn(page);
  await expect(steps.getByText("0 of 3 steps done")).toBeAttached();
  await steps.getByRole("link", { name: "Create application" }).click();
  await expect(page.getByRole("dialog", { name: "Create an application" })).toBeVisible();
  await page.keyboard.press("Escape");
  await createApplicationInPortal(page, "Support chat");
  await page.getByRole("link", { name: "Credentials", exact: true }).click();
  await expect(page.getByRole("heading", { name: "No credentials yet" })).toBeVisible();
  const { client_id, client_secret } = await generateCredentialsInPortal(page, "Web server", "Sandbox");
  const dialog = page.getByRole("dialog");
  const line = await dialog.getByRole("region", { name: "command that tests these credentials" }).innerText();
  expect(line).toContain(client_id);
  expect(line).not.toMatch(/service.?key/i);

  // The secret stays on the screen; the steps are watched in a window beside it.
  const beside = await context.newPage();
  const watched = await dashboardIn(beside);
  await expect(watched.getByText("2 of 3 steps done")).toBeAttached();
  expect(runInShell(line)).toMatchObject({
    active: true,
    environment: "sandbox",
    application: { name: "Support chat" },
  });
  await expect(watched.getByRole("heading", { name: "Send your first request (done)" })).toBeVisible();
  await expect(watched.getByText("You’re all set.")).toBeVisible();
  await beside.close();

  await dialog.getByRole("checkbox", { name: "I stored the secret somewhere safe" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "Overview" }).click();
  const sample = await page.getByRole("region", { name: "request in curl" }).innerText();
  expect(runInShell(sample, { DEBRIEF_CLIENT_SECRET: client_secret })).toMatchObject({ active: true });
});

test("the dialog that shows a secret can test it, and shows the result", { tag: "@thorough" }, async ({ page }) => {
  await signUpInPortal(page);
  await createApplicationInPortal(page, "Support chat");
  await page.getByRole("link", { name: "Credentials", exact: true }).click();
  await expect(page.getByRole("heading", { name: "No credentials yet" })).toBeVisible();
  await generateCredentialsInPortal(page, "Web server", "Production");
  const part = page.getByRole("region", { name: "Test these credentials" });
  const press = () => part.getByRole("button", { name: "Test these credentials" }).click();
  const sent = page.waitForRequest("**/api/creds/check");
  await press();
  expect((await (await sent).allHeaders()).cookie).toBeUndefined();
  await expect(part.getByRole("status").first()).toHaveText(
    "They work. Production of Support chat. A test doesn’t count as use.",
  );

  await page.route("**/api/creds/check", (route) => route.fulfill({ json: { active: false } }), { times: 1 });
  await press();
  await expect(part.getByRole("status").first()).toContainText("They no longer work");
  await page.route("**/api/creds/check", (route) => route.abort(), { times: 1 });
  await press();
  await expect(part.getByRole("status").first()).toContainText("We can't reach the server");
  await press();
  await expect(part.getByRole("status").first()).toHaveText(
    "They work. Production of Support chat. A test doesn’t count as use.",
  );

  await page.getByRole("checkbox", { name: "I stored the secret somewhere safe" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const third = (await dashboardIn(page)).getByRole("heading", { name: "Send your first request (done)" });
  await expect(third).toBeVisible();
});
