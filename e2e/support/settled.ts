import { expect, type Page } from "@playwright/test";

/**
 * Waits until a page is whole: loaded, with nothing in it that holds the place of what is still on its way, and the browser done with
 * drawing it. Not until the network is idle: some pages ask every few seconds whether anything has happened, and a request whose end
 * the browser doesn't report would be waited for until the test's time is up.
 * @param where what the message says if the page doesn't get there
 */
export async function settled(page: Page, where?: string): Promise<void> {
  await page.waitForLoadState("load");
  await expect(page.locator("[data-slot='skeleton']"), where && `${where}: still loading`).toHaveCount(0);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1_000 }));
    // What is drawn once its room has been measured, such as a chart, has had a frame to measure, and has another to draw.
    for (const _frame of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
