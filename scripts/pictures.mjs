// `npm run pictures`: takes the guide's and the README's pictures again, of the demo team, in both themes.
import { mkdir } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { register } from "tsx/esm/api";
import sharp from "sharp";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { cookiesOf, withDemoPages } = await import("../bench/demo-pages.mjs");

const guide = { credentials: "credentials", "application monitoring": "monitoring" };
const readme = { dashboard: "dashboard", credentials: "credentials", billing: "billing" };
const viewport = { width: 1_280, height: 800 };

await mkdir("public/pictures", { recursive: true });
await withDemoPages(async ({ pages, executablePath }) => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    for (const colorScheme of ["light", "dark"]) {
      for (const { name, url, cookie } of pages.filter(({ name }) => name in guide || name in readme)) {
        const context = await browser.newContext({ colorScheme, viewport, reducedMotion: "reduce" });
        await context.addCookies(cookiesOf(cookie, url));
        const page = await context.newPage();
        await page.goto(url, { waitUntil: "networkidle" });
        const picture = sharp(await page.screenshot());
        if (name in guide)
          await picture.webp({ quality: 82 }).toFile(`public/pictures/${guide[name]}-${colorScheme}.webp`);
        if (name in readme && colorScheme === "light")
          await picture.png({ palette: true }).toFile(`docs/images/${readme[name]}.png`);
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
});
