import type { InvoiceLine } from "@/lib/generated/prisma/client";
import type { Item } from "@/lib/integrations/stripe/invoices";
import { metricNames } from "@/lib/contract/metric-names";

/** Stripe takes 250 on one invoice. */
const most = 200;

/**
 * @param lines of one of our invoices
 * @returns what stands for them at Stripe: each of them, or each metric where they are too many
 */
export function itemsOf(lines: readonly InvoiceLine[], period: Item["period"]): Item[] {
  if (lines.length <= most) {
    return lines.map(({ id, amount, description }) => ({ lineId: id, amount: Number(amount), description, period }));
  }
  const usage = lines.filter(({ kind }) => kind === "usage");
  const byMetric = [...new Set(usage.map(({ metric }) => metric))].flatMap((metric): Item[] => {
    const [first, ...more] = usage.filter((line) => line.metric === metric);
    if (!first || !metric) return [];
    const amount = [first, ...more].reduce((sum, line) => sum + line.amount, 0n);
    const description = `${metricNames[metric]} of ${more.length + 1} applications`;
    return [{ lineId: first.id, amount: Number(amount), description, period }];
  });
  const others = lines.filter(({ kind }) => kind !== "usage");
  return [...byMetric, ...itemsOf(others, period)];
}
