import {
  BookOpen,
  Boxes,
  ChartColumn,
  FileClock,
  Gauge,
  KeyRound,
  Receipt,
  Settings,
  SquareTerminal,
  UserPlus,
  Users,
  type LucideIcon,
} from "lucide-react";
import { paths } from "@/lib/paths";
import type { Permission } from "@/lib/permissions";

interface PalettePage {
  href: string;
  label: string;
  icon: LucideIcon;
  /** Who may not do this does not find it. */
  permission?: Permission;
}

/** Pages, and what one goes there for. */
export const palettePages: readonly PalettePage[] = [
  { href: paths.dashboard, label: "Dashboard", icon: Gauge },
  { href: paths.applications, label: "Applications", icon: Boxes },
  { href: paths.monitoring, label: "Monitoring", icon: ChartColumn },
  { href: paths.billing, label: "Billing", icon: Receipt, permission: "billing.read" },
  { href: paths.team, label: "Team", icon: Users },
  { href: paths.inviteMember, label: "Invite a member", icon: UserPlus, permission: "member.add" },
  { href: paths.settings, label: "Profile settings", icon: Settings },
  { href: paths.settingsSecurity, label: "Password and sessions", icon: KeyRound },
  { href: paths.settingsClients, label: "API clients", icon: SquareTerminal, permission: "client.manage" },
  { href: paths.settingsAuditLog, label: "Audit log", icon: FileClock, permission: "audit.read" },
  { href: paths.settingsTeam, label: "Team settings", icon: Settings, permission: "team.update" },
  { href: paths.docs, label: "Docs", icon: BookOpen },
];
