import { expect, test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { gitHubUrl, googleUrl, stripeUrl } from "./environment";

interface Fixtures {
  /** Watches another page too. */
  watch: (page: Page) => void;
  /** Opens one more browser: somebody else's, or the same person's elsewhere. It is like the first, but for what is said here. */
  openElsewhere: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * A test in the browser that also fails on what a person would not see but an engineer should: an error in the console, an
 * exception on the page, a call to another host.
 */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ page, baseURL }, provide) => {
      const complaints: string[] = [];
      const watch = (watched: Page) => complainAbout(watched, baseURL, (complaint) => complaints.push(complaint));
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

const others = (): string[] => [stripeUrl(), googleUrl(), gitHubUrl()];

function complainAbout(page: Page, baseURL: string | undefined, complain: (complaint: string) => void): void {
  page.on("console", (message) => {
    // A status of 4xx is an answer that some tests ask for; the browser writes it down as an error.
    const isStatus = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatus) complain(message.text());
  });
  page.on("pageerror", (error) => complain(error.message));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    // Tests go to the pages of Stripe, Google and GitHub, and what those load is their business.
    const isTheirs = others().includes(origin) && (request.isNavigationRequest() || page.url().startsWith(origin));
    if (/^(http|ws)/.test(protocol) && origin !== baseURL && !isTheirs) complain(`a call to ${origin}`);
  });
}

export { expect };
