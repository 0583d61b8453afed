import {
  CreditCard,
  FileClock,
  KeyRound,
  LogOut,
  PiggyBank,
  Plus,
  Receipt,
  Settings,
  SquareTerminal,
  UserPlus,
  type LucideIcon,
} from "lucide-react";
import { paths } from "@/lib/paths";
import type { Permission } from "@/lib/permissions";
import { settingsPages } from "@/lib/view/settings-pages";
import { menuPages } from "./menu-pages";

/** Something the palette offers by itself, before any server is asked. */
export interface PaletteEntry {
  label: string;
  icon: LucideIcon;
  /** Other words that people use for it. */
  words: string;
  /** Where it leads; without it, it logs out. */
  href?: string;
  /** People who may not do this don't find it. */
  permission?: Permission;
}

/** What people do. */
export const paletteActions: readonly PaletteEntry[] = [
  {
    href: paths.createApplication,
    label: "Create application",
    icon: Plus,
    words: "new add make register app project product",
    permission: "application.create",
  },
  {
    href: paths.applications,
    label: "Generate credentials",
    icon: KeyRound,
    words: "create new add client id secret api key token rotate sandbox production",
    permission: "application.list",
  },
  {
    href: paths.inviteMember,
    label: "Invite a member",
    icon: UserPlus,
    words: "add new create user people person colleague teammate developer admin owner invitation",
    permission: "member.add",
  },
  {
    href: paths.billing,
    label: "Add a card",
    icon: CreditCard,
    words: "new payment method credit debit visa mastercard pay checkout",
    permission: "billing.manage",
  },
  {
    href: paths.billing,
    label: "Pay an invoice",
    icon: Receipt,
    words: "bill open overdue due settle",
    permission: "billing.manage",
  },
  {
    href: paths.billing,
    label: "Set a budget",
    icon: PiggyBank,
    words: "limit alert warning cap spending over hard stop",
    permission: "billing.manage",
  },
  { href: paths.settingsSecurity, label: "Change password", icon: KeyRound, words: "reset new edit passphrase" },
  { href: paths.settingsSecurity, label: "Change email address", icon: Settings, words: "e-mail mail new edit login" },
  {
    href: paths.settingsClients,
    label: "Create an API client",
    icon: SquareTerminal,
    words: "new add oauth management api app",
    permission: "client.manage",
  },
  { label: "Log out", icon: LogOut, words: "logout sign out signout leave exit" },
];

/** Pages, and what people go there for. */
export const palettePages: readonly PaletteEntry[] = [
  { ...menuPages.dashboard, words: "home start overview first steps checklist" },
  { ...menuPages.applications, words: "apps projects credentials keys secrets client ids" },
  {
    ...menuPages.monitoring,
    words: "usage requests errors messages calls minutes charts graphs metrics statistics analytics csv export",
  },
  {
    ...menuPages.billing,
    words: "invoices bills payments cards prices pricing costs budgets money vat tax address receipts",
  },
  { ...menuPages.team, words: "members users people colleagues roles invites" },
  {
    ...settingsPages.profile,
    label: "Profile settings",
    icon: Settings,
    words: "account me name avatar picture photo bio export my data delete account",
  },
  {
    ...settingsPages.security,
    label: "Password and sessions",
    icon: KeyRound,
    words: "security devices logins sign in e-mail email address settings",
  },
  {
    ...settingsPages.tokens,
    icon: KeyRound,
    words: "personal access token service account robot script agent api key scopes ci settings",
  },
  {
    ...settingsPages.clients,
    icon: SquareTerminal,
    words: "oauth management api client id secret trusted settings",
  },
  {
    ...settingsPages.auditLog,
    icon: FileClock,
    words: "history activity events changes who did what settings",
  },
  {
    ...settingsPages.team,
    label: "Team settings",
    icon: Settings,
    words: "rename name transfer hand over ownership export data delete team",
  },
  { ...menuPages.docs, words: "documentation guide help manual api reference" },
];
