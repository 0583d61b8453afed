import type { Page } from "@playwright/test";
import axe from "axe-core";

/**
 * What axe finds on the page as it is now. It is put into a page once: that takes longer than to look at the page.
 * @param only the rules to ask; all of them if none are named
 * @returns each violation, with where it is and why
 */
export async function violationsOn(page: Page, only: string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run(document, {
      resultTypes: ["violations"],
      ...(rules.length > 0 ? { runOnly: rules } : {}),
    });
    return found.violations.map(({ id, nodes }) => ({
      id,
      where: nodes.map(({ html }) => html.slice(0, 160)),
      why: nodes.map(({ failureSummary }) => failureSummary ?? ""),
    }));
  }, only);
  return violations.map(({ id, where, why }) => `${id}: ${where.join(" | ")} (${why.join(" | ")})`);
}
