import type { ComponentProps } from "react";
import { cn } from "./class-names";

export function Card({ className, ...rest }: ComponentProps<"section">) {
  return <section {...rest} className={cn("rounded-lg border border-line bg-surface shadow-low", className)} />;
}
