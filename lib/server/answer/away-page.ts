import { createHash } from "node:crypto";
import type { AnswerHeaders } from "@/lib/http/exchange";
import { commonHeaders } from "@/lib/http/respond";

/** How soon the page tries again at first, in seconds: as soon as callers of the API are told to. */
const soon = 5;

// Of the tokens in app/globals.css, which can't be had from here: a test compares them.
const style = `
:root {
  color-scheme: light dark;
  --canvas: oklch(0.985 0.002 264);
  --ink: oklch(0.21 0.012 264);
  --ink-soft: oklch(0.47 0.012 264);
  --accent: oklch(0.52 0.2 268);
  --accent-strong: oklch(0.46 0.2 268);
  --accent-ink: oklch(0.48 0.2 268);
  --on-accent: oklch(1 0 0);
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --canvas: oklch(0.155 0.004 264);
    --ink: oklch(0.96 0.002 264);
    --ink-soft: oklch(0.75 0.01 264);
    --accent: oklch(0.56 0.2 268);
    --accent-strong: oklch(0.51 0.2 268);
    --accent-ink: oklch(0.77 0.12 268);
  }
}
body {
  display: grid;
  box-sizing: border-box;
  min-height: 100dvh;
  margin: 0;
  padding: 24px;
  place-items: center;
  background: var(--canvas);
  color: var(--ink);
  font: 14px/1.5 system-ui, sans-serif;
}
main { max-width: 28rem; text-align: center; }
h1 { margin: 0 0 4px; font-size: 18px; font-weight: 600; text-wrap: balance; }
p { margin: 0; color: var(--ink-soft); text-wrap: balance; }
a {
  display: inline-block;
  margin-top: 24px;
  padding: 8px 14px;
  border-radius: 6px;
  background: var(--accent);
  color: var(--on-accent);
  font-weight: 500;
  text-decoration: none;
}
a:hover { background: var(--accent-strong); }
a:focus-visible { outline: 2px solid var(--accent-ink); outline-offset: 2px; }
`;

// The page comes back when it can be shown. Where the network is gone as well, the browser's own page would stay for good. Everybody's pages ask
// at different times, ever less often (30 s at most), and not while nobody looks: a database that has just come back isn't met by all at once.
const script = `
(function () {
  var wait = ${soon * 1_000};
  function later() {
    setTimeout(again, wait * (1 + Math.random()));
    wait = Math.min(wait * 1.5, 15000);
  }
  function again() {
    if (document.hidden) {
      document.addEventListener("visibilitychange", again, { once: true });
      return;
    }
    var asked = { method: "HEAD", cache: "no-store", redirect: "manual", signal: AbortSignal.timeout(15000) };
    fetch(location.href, asked).then(function (answer) {
      if (answer.status > 500) later();
      else setTimeout(function () { location.reload(); }, 2000 * Math.random());
    }, later);
  }
  later();
})();
`;

/** What stands in place of each page while the database can't be reached. It needs nothing else: no style sheet, no font, no script. */
export const awayPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>We’ll be back soon · Debrief</title>
<link rel="icon" href="/icon.svg">
<style>${style}</style>
<noscript><meta http-equiv="refresh" content="${soon}"></noscript>
</head>
<body>
<main>
<h1>We can’t reach our database right now</h1>
<p>Your data is safe. If you were logged in, you still are. This page tries again by itself.</p>
<a href="">Try again now</a>
</main>
<script>${script}</script>
</body>
</html>
`;

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policy = [
  "default-src 'none'",
  `style-src ${hashOf(style)}`,
  `script-src ${hashOf(script)}`,
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** @returns the headers that this page is sent with */
export const awayHeaders = (requestId: string): AnswerHeaders => ({
  ...commonHeaders(requestId),
  "Content-Security-Policy": policy,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Length": String(Buffer.byteLength(awayPage)),
  "Cache-Control": "no-store",
  "Retry-After": String(soon),
});
