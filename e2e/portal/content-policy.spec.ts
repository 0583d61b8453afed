import { signUp } from "../support/accounts";
import { rawRequest, requestLine } from "../support/raw-request";
import { openAs, ready } from "../support/portal";
import { expect, test } from "../support/portal-test";

const policyOf = (headers: Record<string, string>): Map<string, string> =>
  new Map(
    (headers["content-security-policy"] ?? "").split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources.join(" ")];
    }),
  );

const nonceIn = (sources = ""): string => /'nonce-([^']+)'/.exec(sources)?.[1] ?? "";

test("each answer names a nonce of its own, and every script that the page was sent with carries it", async ({
  page,
}) => {
  const { email } = await signUp();
  const nonces: string[] = [];
  const visits = ["/", "/login", "/forgot-password", "/invite", "/docs", "/nonsense", "/nonsense.html"].map(
    (path) => () => page.goto(path),
  );
  for (const visit of [...visits, () => openAs(page, email, "/apps"), () => page.goto("/billing")]) {
    const answer = await visit();
    const policy = policyOf(answer?.headers() ?? {});
    const path = new URL(page.url()).pathname;
    expect(policy.get("script-src"), path).not.toContain("unsafe-inline");
    // Stripe's script styles what it puts into the page of cards.
    if (path !== "/billing") expect(policy.get("style-src"), path).not.toContain("unsafe-inline");
    expect(policy.get("base-uri"), path).toBe("'none'");
    expect(policy.get("frame-ancestors"), path).toBe("'none'");
    expect(policy.get("script-src"), path).toContain("'strict-dynamic'");
    const nonce = nonceIn(policy.get("script-src"));
    const scripts = (await answer?.text())?.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, path).toBeGreaterThan(0);
    for (const script of scripts) expect(script, path).toContain(` nonce="${nonce}"`);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(nonces.length);
});

test("a nonce that the caller names isn't taken, and the policy is sent once", async () => {
  const chosen = "script-src 'nonce-chosen'";
  const headers = ["Content-Security-Policy", "Content-Security-Policy-Report-Only", "X-Nonce"];
  const answer = await rawRequest(
    requestLine("GET", "/login", headers.map((name) => `${name}: ${chosen}\r\n`).join("")),
  );
  expect(answer).not.toContain("chosen");
  expect(answer.match(/^content-security-policy:/gim)).toHaveLength(1);
});

test("a script or a style that somebody has smuggled into a page does nothing, and the page works as always", async ({
  browser,
  baseURL,
}) => {
  const { email } = await signUp();
  // Not the fixture's page: the browser complains of what it blocks, and here it should.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") blocked.push(message.text());
  });
  await page.route("**/apps", async (route) => {
    const answer = await route.fetch();
    const smuggled = [
      "<script>window.smuggled = 'inline'</script>",
      `<script src="data:text/javascript,window.smuggled='data'"></script>`,
      `<script src="/icon.svg"></script>`,
      `<img src="data:," onerror="window.smuggled = 'attribute'">`,
      "<style>h1 { display: none }</style>",
      `<p style="position: fixed; inset: 0">Your session has ended.</p>`,
      `<base href="https://elsewhere.example/">`,
    ].join("");
    await route.fulfill({ response: answer, body: (await answer.text()).replace("</body>", `${smuggled}</body>`) });
  });
  await openAs(page, email, "/apps");
  await ready(page);
  await expect.poll(() => blocked.filter((text) => text.includes("Content Security Policy")).length).toBe(7);
  expect(await page.evaluate(() => (window as { smuggled?: string }).smuggled)).toBeUndefined();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Your session has ended.")).toHaveCSS("position", "static");
  expect(await page.evaluate(() => new URL("x", document.baseURI).origin)).toBe(baseURL);
  await context.close();
});
