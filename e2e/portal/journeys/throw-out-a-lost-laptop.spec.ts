import { signUp } from "../../support/accounts";
import { logInToPortal, ready } from "../../support/portal";
import { expect, test } from "../../support/portal-test";
import { openSidebar } from "../../support/sidebar";

const userAgent = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0";

test(
  "you can end the session on a lost laptop from another device, and stay logged in there",
  { tag: "@thorough" },
  async ({ page, openElsewhere }) => {
    const { email } = await signUp();
    const laptop = await openElsewhere({ userAgent });
    await laptop.goto("/settings");
    await logInToPortal(laptop, email);
    const name = laptop.getByLabel("First name");
    await expect(name).toHaveValue("Olive");
    await ready(laptop);
    await name.fill("Mallory");

    await page.goto("/settings/security");
    await logInToPortal(page, email);
    const sessions = page.getByRole("table", { name: "Sessions" });
    await expect(sessions.getByRole("row").filter({ hasText: "This browser" })).not.toContainText("Firefox");
    await ready(page);
    await sessions.getByRole("button", { name: "End the session on Firefox on macOS" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End session" }).click();
    await expect(page.getByText("Ended the session on Firefox on macOS")).toBeVisible();
    await expect(sessions).not.toContainText("Firefox");

    await laptop.getByRole("button", { name: "Save" }).first().click();
    const ended = laptop.getByRole("dialog", { name: "Your session has ended" });
    await expect(ended.getByLabel(`Password for ${email}`)).toBeVisible();
    await laptop.goto("/apps");
    await expect(laptop).toHaveURL(/\/login\?next=%2Fapps$/);
    expect((await laptop.request.get("/api/user/me")).status()).toBe(401);

    await (await openSidebar(page)).getByRole("link", { name: "Settings" }).click();
    await expect(page.getByLabel("First name")).toHaveValue("Olive");
  },
);
