import type { Locator, Page, Route } from "@playwright/test";
import { createApplication, createCredentials, signUp, verify, type Client } from "../support/accounts";
import { call } from "../support/api";
import { confirmStored, generateCredentialsInPortal, openAs, readSecret, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";
import { thoroughIf } from "../support/thorough";

const works = async (client: Client): Promise<boolean> => (await verify(client)).active === true;

/** Goes to the credentials of an application by a link, so that Back leads to a page of the same document. */
async function open(page: Page, applicationId: string, email: string): Promise<void> {
  await openAs(page, email, `/apps/${applicationId}`);
  await expect(page).toHaveURL(/\/apps\/[\w-]+$/);
  await ready(page);
  await page.getByRole("link", { name: "Credentials", exact: true }).click();
  await expect(page).toHaveURL(/\/credentials$/);
  await ready(page);
}

const askToRotate = async (page: Page, label: string) => {
  await page.getByRole("button", { name: `Actions for ${label}` }).click();
  await page.getByRole("menuitem", { name: "Rotate secret" }).click();
  return page.getByRole("dialog").getByRole("button", { name: "Rotate secret" });
};

/** The ways in which an answer is lost on its way back. */
const losses: Record<string, (route: Route) => Promise<void>> = {
  "the network breaks": (route) => route.abort("connectionreset"),
  "a gateway gives up": (route) =>
    route.fulfill({ status: 502, body: "<html>Bad gateway</html>", contentType: "text/html" }),
};

/** Lets the next such call be done, and its answer be lost. */
const loseNext = (page: Page, path: RegExp, lose: (route: Route) => Promise<void>) =>
  page.route(
    path,
    async (route) => {
      expect((await route.fetch()).ok()).toBe(true);
      await lose(route);
    },
    { times: 1 },
  );

test(
  "while a secret is being created, nothing closes the dialog or leaves the page",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const application = await createApplication(token);
    const { label } = await createCredentials(token, application.id);
    await open(page, application.id, email);
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/rotate$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await (await askToRotate(page, label)).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("button", { name: "Cancel" })).toBeDisabled();
    await page.keyboard.press("Escape");
    await page.mouse.click(5, 5);
    await page.keyboard.press("ControlOrMeta+k");
    await page.goBack();
    await expect(page).toHaveURL(/\/credentials$/);
    await expect(dialog.getByRole("button", { name: "Close" })).toBeHidden();
    await expect(dialog).toHaveAccessibleName(`Rotate the secret of ${label}`);
    await expect(page.getByRole("dialog")).toHaveCount(1);
    arrive();
    expect(await works(await readSecret(page))).toBe(true);
    await confirmStored(page);
  },
);

for (const [loss, lose] of Object.entries(losses)) {
  test(
    `when ${loss} after a secret was made, pressing again shows the same secret, and there is no duplicate`,
    thoroughIf(loss !== "the network breaks"),
    async ({ page }) => {
      const { token, email } = await signUp();
      const { id } = await createApplication(token);
      const path = `/application/${id}/creds`;
      const list = async () => (await call<{ secrets: unknown[] }[]>("GET", path, { token })).body;
      await open(page, id, email);
      await page.getByRole("button", { name: "Generate credentials" }).click();
      await page.getByLabel("Label").fill("Once");
      await loseNext(page, /\/creds$/, lose);
      const generate = page.getByRole("dialog").getByRole("button", { name: "Generate", exact: true });
      await generate.click();
      await expect(page.getByRole("alert").filter({ hasText: /try again/i })).toBeVisible();
      await generate.click();
      const first = await readSecret(page);
      await confirmStored(page);
      expect(await list()).toMatchObject([{ client_id: first.client_id, secrets: [{}] }]);
      expect(await works(first)).toBe(true);

      const rotate = await askToRotate(page, "Once");
      await loseNext(page, /\/rotate$/, lose);
      await rotate.click();
      await expect(page.getByRole("alert").filter({ hasText: /try again/i })).toBeVisible();
      await rotate.click();
      const second = await readSecret(page);
      await confirmStored(page);
      expect([await works(first), await works(second)]).toEqual([true, true]);
      expect(await list()).toMatchObject([{ secrets: [{}, {}] }]);
    },
  );
}

test(
  "a secret you haven't stored isn't lost by Esc, Back, a link or a reload, unless you confirm",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    await open(page, (await createApplication(token)).id, email);
    const { client_secret } = await generateCredentialsInPortal(page, "Staging", "Sandbox");
    const dialog = page.getByRole("dialog", { name: "Store the secret now" });
    const question = dialog.getByRole("alert").filter({ hasText: "nobody can show it to you again" });
    const attempts = [() => page.keyboard.press("Escape"), () => page.goBack(), () => page.mouse.click(5, 5)];
    for (const attempt of attempts) {
      await attempt();
      await expect(question).toBeVisible();
      await expect(page).toHaveURL(/\/credentials$/);
      await question.getByRole("button", { name: "Stay here" }).click();
      await expect(question).toBeHidden();
    }
    const asked = page.waitForEvent("dialog");
    const reload = page.evaluate(() => window.location.reload()).catch(() => undefined);
    const browsers = await asked;
    expect(browsers.type()).toBe("beforeunload");
    await browsers.dismiss();
    await reload;
    await expect(dialog.getByText(client_secret, { exact: true })).toBeVisible();

    await page.goBack();
    await question.getByRole("button", { name: "Leave", exact: true }).click();
    await expect(page).toHaveURL(/\/apps\/[\w-]+$/);
    expect(await page.content()).not.toContain(client_secret);
  },
);

test(
  "a lost secret can be replaced, and the page shows that the one in use keeps working",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const { id } = await createApplication(token);
    const inUse = await createCredentials(token, id);
    await open(page, id, email);
    await (await askToRotate(page, inUse.label)).click();
    const lost = await readSecret(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Leave", exact: true }).click();
    await expect(page.getByRole("dialog")).toBeHidden();

    await verify(inUse);
    const lastUse = async () =>
      (await call<{ last_used_at: string | null }>("GET", `/application/${id}/creds/${inUse.id}`, { token })).body;
    await expect.poll(lastUse).toMatchObject({ last_used_at: expect.any(String) });
    await page.reload();
    await ready(page);
    const row = page.getByRole("row").filter({ hasText: inUse.label });
    const uses = row.getByText(/^Created just now/);
    await expect(uses).toHaveText(["Created just now, never used", "Created just now, last used just now"]);
    await expect(row.getByText(/old, stops/)).toContainText("in 24 hours");

    const rotate = await askToRotate(page, inUse.label);
    await expect(page.getByRole("radio", { name: /hasn’t been used yet/ })).toBeChecked();
    await rotate.click();
    const fresh = await readSecret(page);
    await confirmStored(page);
    const alive = [await works(inUse), await works(lost), await works(fresh)];
    expect(alive).toEqual([true, false, true]);
  },
);

/** Types a letter and presses Esc without leaving the page a moment in between, as a slow phone sees it. */
const typeAndEscapeAtOnce = (field: Locator) =>
  field.evaluate(async (input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, "H");
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // What is left of the event's own task; no timer, no frame, no message has its turn.
    for (let i = 0; i < 20; i++) await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  });

test(
  "text typed into a dialog isn't lost by Esc or a click outside, unless you confirm",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    await open(page, (await createApplication(token)).id, email);
    await page.getByRole("button", { name: "Generate credentials" }).click();
    const dialog = page.getByRole("dialog");
    await typeAndEscapeAtOnce(dialog.getByLabel("Label"));
    await dialog.getByRole("button", { name: "Keep editing" }).click();
    await expect(dialog.getByLabel("Label")).toHaveValue("H");
    await dialog.getByLabel("Label").fill("Half typed");
    await page.keyboard.press("Escape");
    await dialog.getByRole("button", { name: "Keep editing" }).click();
    await expect(dialog.getByLabel("Label")).toHaveValue("Half typed");
    await page.mouse.click(5, 5);
    await dialog.getByRole("button", { name: "Discard it" }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "Generate credentials" }).click();
    await expect(dialog.getByLabel("Label")).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  },
);
