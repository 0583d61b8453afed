import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, test, vi } from "vitest";
import { awayPage } from "./away-page";

test("the page while the database is away has the colors of the others", () => {
  const [light = "", dark = ""] = readFileSync("app/globals.css", "utf8").split("@media screen");
  const [ownLight = "", ownDark = ""] = awayPage.split("@media screen");
  const colors = (text: string) => [...text.matchAll(/--[a-z-]+: oklch\([^)]+\)/g)].map(([color]) => color);
  expect(colors(light)).toEqual(expect.arrayContaining(colors(ownLight)));
  expect(colors(dark)).toEqual(expect.arrayContaining(colors(ownDark)));
  expect(colors(ownDark)).not.toEqual([]);
});

interface Asked {
  url: string;
  method: string;
  redirect: string;
  cache: string;
}

/** The page's script in a browser of ours, whose time goes on when it's told to. */
function openPage({ random }: { random: number }) {
  const due: { work: () => void; wait: number }[] = [];
  const looking: (() => void)[] = [];
  const document = {
    hidden: false,
    addEventListener: (event: string, listener: () => void, { once }: { once: boolean }) => {
      expect([event, once]).toEqual(["visibilitychange", true]);
      looking.push(listener);
    },
  };
  const asked: Asked[] = [];
  let answer: () => Promise<{ status: number }> = () => Promise.reject(new TypeError("Failed to fetch"));
  const reload = vi.fn<() => void>();
  const [, script = ""] = /<script>([^]*?)<\/script>/.exec(awayPage) ?? [];
  runInNewContext(script, {
    document,
    location: { href: "https://portal.example/apps?q=1", reload },
    Math: { random: () => random, min: Math.min },
    AbortSignal,
    setTimeout: (work: () => void, wait: number) => due.push({ work, wait }),
    fetch: (url: string, options: Omit<Asked, "url">) => {
      asked.push({ url, ...options });
      return answer();
    },
  });
  return {
    asked,
    reload,
    /** Whether somebody looks at the page. */
    show(isShown: boolean) {
      document.hidden = !isShown;
      for (const listener of looking.splice(0)) listener();
    },
    /** Lets the only timer that runs come, and what it begins be over. @returns how long it has waited, in milliseconds */
    async pass(answered: number | "nothing"): Promise<number> {
      answer = () =>
        answered === "nothing"
          ? Promise.reject(new TypeError("Failed to fetch"))
          : Promise.resolve({ status: answered });
      expect(due).toHaveLength(1);
      const [{ work, wait } = { work: () => {}, wait: NaN }] = due.splice(0);
      work();
      await Promise.resolve();
      await Promise.resolve();
      return wait;
    },
    due,
  };
}

test.each([
  { who: "whoever asks soonest", random: 0, waits: [5_000, 7_500, 11_250, 15_000, 15_000] },
  { who: "whoever asks last", random: 1, waits: [10_000, 15_000, 22_500, 30_000, 30_000] },
])("while the database is away, $who asks ever less often", async ({ random, waits }) => {
  const page = openPage({ random });
  const outcomes = [503, "nothing", 502, 503, 504] as const;
  const waited: number[] = [];
  for (const outcome of outcomes) waited.push(await page.pass(outcome));
  expect(waited).toEqual(waits);
  expect(page.reload).not.toHaveBeenCalled();
  expect(page.asked).toHaveLength(outcomes.length);
  expect(page.asked[0]).toMatchObject({
    url: "https://portal.example/apps?q=1",
    method: "HEAD",
    cache: "no-store",
    redirect: "manual",
  });
});

// A redirect that isn't followed has no status: to the login page, say.
test.each([200, 0, 404, 500])(
  "an answer of %d has the page loaded anew, by everybody within two seconds",
  async (status) => {
    for (const [random, wait] of [
      [0, 0],
      [1, 2_000],
    ] as const) {
      const page = openPage({ random });
      await page.pass(503);
      await page.pass(status);
      expect(page.reload).not.toHaveBeenCalled();
      expect(await page.pass("nothing")).toBe(wait);
      expect(page.reload).toHaveBeenCalledTimes(1);
      expect(page.due).toEqual([]);
    }
  },
);

test("nobody asks for a page that nobody looks at, and it's asked for as soon as somebody does", async () => {
  const page = openPage({ random: 0 });
  page.show(false);
  await page.pass(503);
  expect(page.asked).toEqual([]);
  expect(page.due).toEqual([]);
  page.show(true);
  expect(page.asked).toHaveLength(1);
});
