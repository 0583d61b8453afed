import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { metrics } from "@/lib/metrics";
import { watchProcess } from "@/lib/server/watch/scrape";

interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: { runbook: string } }[] }[];
}
const alerts = (parse(readFileSync("deploy/prometheus/alerts.yaml", "utf8")) as Rules).groups.flatMap(
  ({ rules }) => rules,
);
const dashboard = JSON.parse(readFileSync("deploy/grafana/dashboard.json", "utf8")) as {
  panels: { title: string; targets: { expr: string }[] }[];
};
const runbook = readFileSync("docs/runbook.md", "utf8");
const sections = [...runbook.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);

/** The series of each metric, with the labels they may have. */
const series = new Map<string, string[]>();
beforeAll(async () => {
  watchProcess();
  for (const { name, type } of await metrics.registry.getMetricsAsJSON()) {
    const { labelNames = [] } = metrics.registry.getSingleMetric(name) as unknown as { labelNames?: string[] };
    if (String(type) !== "histogram") series.set(name, labelNames);
    else for (const part of ["bucket", "sum", "count"]) series.set(`${name}_${part}`, [...labelNames, "le"]);
  }
});

const named = (expr: string) => [...expr.matchAll(/\b(debrief_\w+)(?:\{([^}]*)\})?/g)];

/** @returns what an expression asks for that the product doesn't have */
const missing = (expr: string): string[] =>
  named(expr).flatMap(([, name = "", matchers = ""]) => {
    const labels = series.get(name);
    if (!labels) return [name];
    const asked = [...matchers.matchAll(/(\w+)(?==~?"|!=|!~)/g)].map(([, label = ""]) => label);
    // Prometheus adds where a series comes from.
    return asked.filter((label) => !["instance", "job", ...labels].includes(label)).map((label) => `${name}{${label}}`);
  });

test.each(alerts)("the alert $alert has a section in the runbook, and names only metrics that there are", (alert) => {
  expect(sections).toContain(alert.alert);
  expect(alert.annotations.runbook).toBe(`docs/runbook.md#${alert.alert.toLowerCase()}`);
  expect(missing(alert.expr)).toEqual([]);
});

test.each(dashboard.panels)("the panel $title of the dashboard names only metrics that there are", ({ targets }) => {
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.flatMap(({ expr }) => missing(expr))).toEqual([]);
});

test("the runbook has no section for an alert that is gone", () => {
  expect(sections).toEqual(alerts.map(({ alert }) => alert));
});

test("every metric of our own is on the dashboard", () => {
  const shown = dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => named(expr)));
  const known = new Set(shown.map(([, name = ""]) => name.replace(/_(bucket|sum|count)$/, "")));
  const own = [...series.keys()].filter((name) => !/^debrief_(process|nodejs)_/.test(name));
  expect(own.filter((name) => !known.has(name.replace(/_(bucket|sum|count)$/, "")))).toEqual([]);
});
