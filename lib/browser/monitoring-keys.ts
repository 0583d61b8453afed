import type { UsageView } from "@/lib/view/usage-view";

export const usageKeys = {
  team: (teamId: string, view: UsageView) => ["usage", "team", teamId, view] as const,
  application: (id: string, view: UsageView) => ["usage", "application", id, view] as const,
};
