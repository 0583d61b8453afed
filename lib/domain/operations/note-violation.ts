import { z } from "zod";
import { log } from "@/lib/log";

/** What a browser tells of something that a page's policy made it block: all that is kept of a report. */
export interface Violation {
  directive: string;
  /** What it was: a word such as `inline`, or the origin of an address. */
  blocked: string;
  /** The first part of the page's path: the rest may be somebody's. */
  page: string;
}

const directives = new Set(
  "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src connect-src frame-src object-src base-uri form-action frame-ancestors media-src worker-src manifest-src child-src".split(
    " ",
  ),
);

const text = z.string().max(4_096).catch("");

/** By `report-uri` (Content Security Policy Level 3, section 5.3). */
const single = z
  .object({
    "csp-report": z.object({
      "effective-directive": text.optional(),
      "violated-directive": text.optional(),
      "blocked-uri": text.optional(),
      "document-uri": text.optional(),
    }),
  })
  .transform(({ "csp-report": report }) => [
    {
      directive: report["effective-directive"] ?? report["violated-directive"],
      blocked: report["blocked-uri"],
      page: report["document-uri"],
    },
  ]);

/** By `report-to` (Reporting API, section 2.2; Content Security Policy Level 3, section 5.2). */
const several = z
  .array(
    z.object({
      type: z.literal("csp-violation"),
      body: z.object({
        effectiveDirective: text.optional(),
        blockedURL: text.optional(),
        documentURL: text.optional(),
      }),
    }),
  )
  .max(50)
  .transform((reports) =>
    reports.map(({ body }) => ({
      directive: body.effectiveDirective,
      blocked: body.blockedURL,
      page: body.documentURL,
    })),
  );

/**
 * @param sent the body of a report, as JSON
 * @returns what is told in it, in words of ours; null for what is no report
 */
export function readViolations(sent: unknown): Violation[] | null {
  const reports = z.union([single, several]).safeParse(sent).data;
  if (!reports) return null;
  return reports.flatMap(({ directive = "", blocked = "", page = "" }) => {
    const name = directive.split(" ")[0] ?? "";
    return directives.has(name) ? [{ directive: name, blocked: blockedIn(blocked), page: pageIn(page) }] : [];
  });
}

function blockedIn(told: string): string {
  if (/^[a-z-]{1,30}$/.test(told)) return told;
  if (!URL.canParse(told)) return "other";
  const { origin, protocol } = new URL(told);
  return (origin === "null" ? protocol : origin).slice(0, 200);
}

const pageIn = (told: string): string =>
  URL.canParse(told) ? (/^\/[a-z-]{0,30}(?=\/|$)/.exec(new URL(told).pathname)?.[0] ?? "/…") : "/…";

/** For how long the same is not told again, in milliseconds, and how many different ones are told in that time. */
const quiet = 3_600_000;
const most = 100;

/** What the log has been told, and the end of the hour that this is for. */
let told = new Set<string>();
let until = 0;

/**
 * Tells the log, a line each, once an hour for what is the same. Anybody can send reports, so the lines have an end, too.
 * @param now in milliseconds since 1970
 */
export function noteViolations(violations: readonly Violation[], now: number): void {
  if (now >= until) [told, until] = [new Set(), now + quiet];
  for (const violation of violations) {
    const key = Object.values(violation).join(" ");
    if (told.has(key) || told.size >= most) continue;
    told.add(key);
    log().warn(
      { part: "security", event: "csp_violation", ...violation },
      "a browser blocked what a page's policy forbids",
    );
  }
}
