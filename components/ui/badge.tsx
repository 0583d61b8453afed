import { cva, type VariantProps } from "class-variance-authority";
import type { ReactNode } from "react";

const badgeClass = cva("inline-flex h-5 items-center rounded-sm px-1.5 text-xs font-medium whitespace-nowrap", {
  variants: {
    tone: {
      neutral: "bg-sunken text-ink-soft",
      sandbox: "bg-sandbox-soft text-sandbox",
      production: "bg-production-soft text-production",
      good: "bg-production-soft text-production",
      waiting: "bg-sandbox-soft text-sandbox",
      bad: "bg-danger-soft text-danger-ink",
    },
  },
  defaultVariants: { tone: "neutral" },
});

export function Badge({ tone, children }: VariantProps<typeof badgeClass> & { children: ReactNode }) {
  return <span className={badgeClass({ tone })}>{children}</span>;
}
