import { confirmAddress, signUp } from "../../support/accounts";
import { confirmItsYou, ready, sendLogin } from "../../support/portal";
import { expect, test } from "../../support/portal-test";
import { stateOf } from "../../support/second-factor";
import { codeOf, stepNow } from "../../support/totp";

test("on a phone, you get from logging in to a second factor within a minute, by eight taps", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { email, token } = await signUp();
  await confirmAddress(email);
  const start = Date.now();
  await page.goto("/settings/security");
  await sendLogin(page, email);
  await ready(page);
  let taps = 1;
  const tap = async (name: string, role: "button" | "checkbox" = "button") => {
    taps++;
    await page.getByRole(role, { name }).last().click();
  };
  await tap("Turn on");
  await tap("Continue");
  taps++;
  await confirmItsYou(page);
  const dialog = page.getByRole("dialog");
  // An app on the same phone can't scan its own screen.
  const secret = await dialog.getByRole("group", { name: "Key" }).innerText();
  await tap("Copy");
  await dialog.getByLabel("Authentication code").fill(codeOf(secret, await stepNow()));
  await tap("Turn on");
  await expect(page.getByRole("dialog", { name: "Store your recovery codes" })).toBeVisible();
  await tap("I stored the codes somewhere safe", "checkbox");
  await tap("Done");
  await expect(page.getByText("10 recovery codes left")).toBeVisible();
  expect(taps).toBe(8);
  expect(Date.now() - start).toBeLessThan(60_000);
  expect(await stateOf(token)).toMatchObject({ enabled: true });
});
