import { expect, test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { gitHubUrl, googleUrl, stripeUrl } from "./environment";

interface Fixtures {
  /** Watches another page too. */
  watch: (page: Page) => void;
  /** Lets people go to this site, as they go to Stripe's. */
  letGoTo: (origin: string) => void;
  /** Those of this test. */
  sites: Set<string>;
  /** Opens one more browser: somebody else's, or the same person's elsewhere. It is like the first, but for what is said here. */
  openElsewhere: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * A test in the browser that also fails on what a person would not see but an engineer should: an error in the console, an
 * exception on the page, a call to another host.
 */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern
  sites: async ({}, provide) => provide(new Set([stripeUrl(), googleUrl(), gitHubUrl()])),
  letGoTo: async ({ sites }, provide) => provide((origin) => void sites.add(origin)),
  watch: [
    async ({ page, baseURL, sites }, provide) => {
      const complaints: string[] = [];
      const complain = (complaint: string) => complaints.push(complaint);
      const watch = (watched: Page) => complainAbout(watched, baseURL, sites, complain);
      watch(page);
      await provide(watch);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  openElsewhere: async ({ browser, watch }, provide) => {
    const opened: Page[] = [];
    await provide(async (options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      opened.push(page);
      watch(page);
      return page;
    });
    for (const page of opened) await page.context().close();
  },
});

function complainAbout(
  page: Page,
  baseURL: string | undefined,
  sites: ReadonlySet<string>,
  complain: (complaint: string) => void,
): void {
  page.on("console", (message) => {
    // A status of 4xx is an answer that some tests ask for; the browser writes it down as an error.
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) complain(message.text());
  });
  page.on("pageerror", (error) => complain(error.message));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    // Tests go to pages of others, and what those load is their business.
    const isTheirs = sites.has(origin) && (request.isNavigationRequest() || page.url().startsWith(origin));
    if (/^(http|ws)/.test(protocol) && origin !== baseURL && !isTheirs) complain(`a call to ${origin}`);
  });
}

export { expect };
