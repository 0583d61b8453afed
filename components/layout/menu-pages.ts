import { BookOpen, Boxes, ChartColumn, Gauge, Receipt, Settings, Users, type LucideIcon } from "lucide-react";
import { paths } from "@/lib/paths";
import type { Permission } from "@/lib/permissions";

interface MenuPage {
  href: string;
  label: string;
  icon: LucideIcon;
  /** People who may not do this don't see it. */
  permission?: Permission;
}

/** The pages that the menu leads to, and the palette, too. */
export const menuPages = {
  dashboard: { href: paths.dashboard, label: "Dashboard", icon: Gauge },
  applications: { href: paths.applications, label: "Applications", icon: Boxes },
  monitoring: { href: paths.monitoring, label: "Monitoring", icon: ChartColumn },
  billing: { href: paths.billing, label: "Billing", icon: Receipt, permission: "billing.read" },
  team: { href: paths.team, label: "Team", icon: Users },
  settings: { href: paths.settings, label: "Settings", icon: Settings },
  docs: { href: paths.docs, label: "Docs", icon: BookOpen },
} as const satisfies Record<string, MenuPage>;

/** From the top down. */
export const menu: readonly MenuPage[] = Object.values(menuPages);
