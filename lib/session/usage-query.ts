import { applicationRange } from "@/lib/contract/monitoring";
import { parametersOf, type UsageView } from "@/lib/view/usage-view";

/** @returns the view as a use case takes it; null if that would refuse it */
export function queryOf(view: UsageView) {
  const result = applicationRange.safeParse(parametersOf(view));
  return result.success ? result.data : null;
}
