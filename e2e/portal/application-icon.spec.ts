import { randomBytes } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { createApplication, signUp } from "../support/accounts";
import { call } from "../support/api";
import { pngOf } from "../support/images";
import { openAs, ready, signUpInPortal } from "../support/portal";
import { expect, test } from "../support/portal-test";

async function chooseFile(page: Page, within: Locator, bytes: Uint8Array, mimeType = "image/png"): Promise<void> {
  const opened = page.waitForEvent("filechooser");
  await within.getByRole("button", { name: /(Choose|Change) image/ }).click();
  await (await opened).setFiles({ name: "icon.png", mimeType, buffer: Buffer.from(bytes) });
}

/** The address of the image that stands there, once it can be seen. */
async function imageIn(within: Locator): Promise<string> {
  const image = within.locator("img").first();
  await expect(image).toHaveJSProperty("complete", true);
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
  return (await image.getAttribute("src")) ?? "";
}

const header = (page: Page) => page.locator("header").filter({ has: page.getByRole("heading", { level: 1 }) });

test(
  "you can create an application with an image, which is shown everywhere",
  { tag: "@thorough" },
  async ({ page }) => {
    await signUpInPortal(page);
    await ready(page);
    await page.getByRole("button", { name: "Create application" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Support chat");
    await dialog.getByLabel("Description").fill("Chat on our help pages.");
    const icon = dialog.getByRole("group", { name: "Icon" });
    await chooseFile(page, icon, await pngOf(80, 80));
    const url = await imageIn(icon);
    expect(url).toMatch(/^\/api\/assets\//);
    await dialog.getByRole("button", { name: "Create application" }).click();
    await expect(page.getByRole("heading", { name: "Support chat", level: 1 })).toBeVisible();
    expect(await imageIn(header(page))).toBe(url);
    await page.getByRole("link", { name: "All applications" }).click();
    expect(await imageIn(page.getByRole("row").filter({ hasText: "Support chat" }))).toBe(url);
  },
);

test(
  "you can choose, change and remove an icon in the settings, and without one the initials are shown",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const { id } = await createApplication(token, "Order Updates");
    await openAs(page, email, `/apps/${id}/settings`);
    const icon = page.getByRole("group", { name: "Icon" });
    await expect(icon.getByText("OU", { exact: true })).toBeVisible();
    await ready(page);

    await chooseFile(page, icon, await pngOf(80, 80));
    const first = await imageIn(icon);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Saved")).toBeVisible();
    expect(await imageIn(header(page))).toBe(first);

    await chooseFile(page, icon, await pngOf(90, 90));
    await expect(icon.locator("img")).not.toHaveAttribute("src", first);
    const second = await imageIn(icon);
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(header(page).locator("img")).toHaveAttribute("src", second);

    await icon.getByRole("button", { name: "Remove" }).click();
    await expect(icon.getByText("OU", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(header(page).locator("img")).toHaveCount(0);
    await page.reload();
    await expect(header(page).getByText("OU", { exact: true })).toBeVisible();
  },
);

test(
  "an image that is too large, damaged or of another type is refused with a reason, and the old one stays",
  { tag: "@thorough" },
  async ({ page }) => {
    const { token, email } = await signUp();
    const { id } = await createApplication(token);
    await openAs(page, email, `/apps/${id}/settings`);
    const icon = page.getByRole("group", { name: "Icon" });
    await expect(icon).toBeVisible();
    await ready(page);
    await chooseFile(page, icon, await pngOf(80, 80));
    const url = await imageIn(icon);

    const uploads: string[] = [];
    page.on("request", (request) => void (request.method() === "POST" && uploads.push(request.url())));
    await chooseFile(page, icon, new Uint8Array(600 * 1_024));
    await expect(icon.getByRole("alert")).toHaveText(/600 KiB.*at most 512 KiB/);
    await chooseFile(page, icon, new TextEncoder().encode("GIF89a"), "image/gif");
    await expect(icon.getByRole("alert")).toHaveText("Choose a PNG, JPEG or WebP image.");
    expect(uploads).toEqual([]);

    await chooseFile(page, icon, (await pngOf(80, 80)).slice(0, 90));
    await expect(icon.getByRole("alert")).toHaveText(/damaged/);
    expect(await imageIn(icon)).toBe(url);

    // A file that is too large is made smaller, if it is an image.
    const pixels = randomBytes(800 * 800 * 3);
    const large = await sharp(pixels, { raw: { width: 800, height: 800, channels: 3 } })
      .png()
      .toBuffer();
    expect(large.length).toBeGreaterThan(1_000_000);
    await chooseFile(page, icon, large);
    await expect(icon.locator("img")).not.toHaveAttribute("src", url);
    await expect(icon.getByRole("alert")).toBeEmpty();
    expect(await imageIn(icon)).toMatch(/^\/api\/assets\//);
  },
);

test(
  "an icon or avatar from another site is not loaded, and the initials are shown instead",
  { tag: "@thorough" },
  async ({ page }) => {
    // Whatever is called outside of the portal fails this test by itself.
    const { token, email } = await signUp();
    const foreign = "https://pictures.example/pixel.png";
    const { id } = await createApplication(token, "Order Updates");
    await call("PATCH", `/application/${id}`, { token, body: { icon: foreign } });
    const me = await call<{ id: string }>("GET", "/user/me", { token });
    const person = await call<{ avatar: string }>("PATCH", `/user/${me.body.id}`, { token, body: { avatar: foreign } });
    expect(person.body.avatar).toBe(foreign);
    const answer = await openAs(page, email, `/apps/${id}/settings`);
    expect(answer?.headers()["content-security-policy"]).toContain("img-src 'self' data:;");
    await expect(page.getByRole("group", { name: "Icon" }).getByText("OU", { exact: true })).toBeVisible();
    await expect(page.locator("img")).toHaveCount(0);
    await page.goto("/team");
    await expect(page.getByRole("row").filter({ hasText: email }).getByText("OO", { exact: true })).toBeVisible();
    await expect(page.locator("img")).toHaveCount(0);
  },
);
