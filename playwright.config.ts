import { defineConfig, devices } from "@playwright/test";

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-gpu",
];

// Set by the global set-up, which the workers inherit.
const { E2E_URL: baseURL, E2E_CHROMIUM: executablePath, FULL, THOROUGH } = process.env;

/**
 * What is another thing on a small screen: its layout, its menu, and two journeys. All else does there what it does on a desk. `npm test`
 * makes the window of a desk small instead.
 */
const onPhones =
  /portal\/(journeys\/(first-request-of-ones-own|invite-a-colleague)|visits|billing-layout|team-switcher)\.spec\.ts$/;

/** What an operator lives through, with the servers of a real installation. It takes long. */
const operations = {
  name: "operations",
  testDir: "e2e/operations",
  fullyParallel: false,
  timeout: 600_000,
  dependencies: ["process"],
};

const phone = {
  name: "phone",
  testDir: "e2e/portal",
  ...(FULL ? {} : { testMatch: onPhones, grep: /./ }),
  use: { ...devices["Pixel 7"], viewport: { width: 360, height: 740 } },
};

export default defineConfig({
  testDir: "e2e",
  outputDir: ".test/results",
  globalSetup: "./e2e/support/global-setup.ts",
  fullyParallel: true,
  // What a landing is held to and `npm test` has no time for: docs/testing.md.
  ...(THOROUGH ? { grep: /@thorough/ } : FULL ? {} : { grepInvert: /@thorough/ }),
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // More gain nothing on two cores, and calls are told to come back.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env.E2E_RESULTS ?? ".test/results.json" }]],
  use: {
    baseURL,
    // A trace of each test doubles what it takes, and a picture is taken of those that pass, too; a test that has failed is run again with
    // one: `npx playwright test --trace on …`.
    trace: "off",
    screenshot: "off",
    // A worker's tests share what the browser has cached, as a person's visits do; cookies and all else are cleared between them.
    reuseContext: true,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox", ...quiet] },
  },
  projects: [
    // What takes long comes first, so that both cores have work to the end.
    {
      name: "desktop",
      testDir: "e2e/portal",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    ...(FULL || THOROUGH ? [phone] : []),
    { name: "api", testDir: "e2e/api" },
    {
      name: "process",
      testDir: "e2e/process",
      fullyParallel: false,
      timeout: 180_000,
      // Each starts products of its own: that is enough for one machine.
      dependencies: ["api", "desktop", ...(FULL || THOROUGH ? ["phone"] : [])],
    },
    ...(FULL ? [operations] : []),
  ],
});
