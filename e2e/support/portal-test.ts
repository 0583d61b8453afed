import { expect, test as base } from "@playwright/test";

/**
 * A test in the browser that also fails on what a person would not see but an engineer should: an error in the console, an
 * exception on the page, a call to another host.
 */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // A status of 4xx is an answer that some tests ask for; the browser writes it down as an error.
        const isStatus = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isStatus) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(http|ws)/.test(protocol) && origin !== baseURL) complaints.push(`a call to ${origin}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
