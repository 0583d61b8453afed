import type { Page } from "@playwright/test";

declare global {
  interface Window {
    layoutShift?: { total: number; moved: string[] };
  }
}

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** From now on each page of this tab adds up how much of it moves by itself (web.dev, "Cumulative Layout Shift"). */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all = (window.layoutShift = { total: 0, moved: [] as string[] });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        all.total += value;
        for (const { node } of sources) all.moved.push(node instanceof Element ? node.outerHTML.slice(0, 120) : "text");
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** @returns how much has moved on the page as it was loaded, and what */
export const readLayoutShift = async (page: Page): Promise<{ total: number; moved: string[] }> =>
  (await page.evaluate(() => window.layoutShift)) ?? { total: 0, moved: [] };
