import type { z } from "zod";
import { Section } from "@/components/patterns/section";
import type { listPrices } from "@/lib/contract/billing";
import { metricNames } from "@/lib/contract/metric-names";
import { formatQuantity, formatUnitPrice } from "@/lib/money";

type Price = z.output<typeof listPrices.answer>[number];

export function PricesSection({ prices }: { prices: readonly Price[] }) {
  return (
    <Section title="Prices" text="Per month, for the whole team. Each price applies to the units within its tier.">
      <ul className="grid gap-6 p-4 sm:p-5 lg:grid-cols-3">
        {prices.map(({ metric, currency, tiers }) => (
          <li key={metric}>
            <h3 className="font-medium">{metricNames[metric]}</h3>
            <dl className="mt-2 space-y-1 text-ink-soft">
              {tiers.map(({ above, unit_price: price }, index) => (
                <div key={above} className="flex justify-between gap-4 tabular-nums">
                  <dt>{rangeOf(above, tiers[index + 1]?.above)}</dt>
                  <dd className="text-ink">{price === "0" ? "included" : formatUnitPrice(price, currency)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function rangeOf(above: string, next: string | undefined): string {
  if (above === "0") return next ? `First ${formatQuantity(next)}` : "Each";
  return next ? `Up to ${formatQuantity(next)}` : `Above ${formatQuantity(above)}`;
}
