import { defineConfig, devices } from "@playwright/test";

/** They tell how long something takes: each runs alone, when all others are done. */
const measured = ["**/billing-outage.spec.ts", "**/start-time.spec.ts"];

const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

// Set by the global set-up, which the workers inherit.
const { E2E_URL: baseURL, E2E_CHROMIUM: executablePath } = process.env;

export default defineConfig({
  testDir: "e2e",
  outputDir: ".test/results",
  globalSetup: "./e2e/support/global-setup.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: ".test/results.json" }]],
  use: {
    baseURL,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox", ...quiet] },
  },
  projects: [
    { name: "api", testDir: "e2e/api" },
    {
      name: "desktop",
      testDir: "e2e/portal",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    { name: "phone", testDir: "e2e/portal", use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } } },
    {
      name: "process",
      testDir: "e2e/process",
      fullyParallel: false,
      timeout: 180_000,
      // Each starts products of its own: that is enough for one machine.
      dependencies: ["api", "desktop", "phone"],
      testIgnore: measured,
    },
    {
      name: "measured",
      testDir: "e2e/process",
      testMatch: measured,
      fullyParallel: false,
      workers: 1,
      timeout: 180_000,
      dependencies: ["process"],
    },
  ],
});
