import { paths } from "@/lib/paths";
import type { Permission } from "@/lib/permissions";

interface SettingsPage {
  href: string;
  label: string;
  /** People who may not do this don't see it. */
  permission: Permission;
}

/** The pages of the settings, that their tabs lead to, and the palette, too. */
export const settingsPages = {
  profile: { href: paths.settings, label: "Profile", permission: "profile.update" },
  security: { href: paths.settingsSecurity, label: "Security", permission: "session.manage" },
  tokens: { href: paths.settingsTokens, label: "Tokens", permission: "token.manage" },
  keySafety: { href: paths.settingsKeySafety, label: "Key safety", permission: "application.list" },
  clients: { href: paths.settingsClients, label: "API clients", permission: "client.manage" },
  auditLog: { href: paths.settingsAuditLog, label: "Audit log", permission: "audit.read" },
  team: { href: paths.settingsTeam, label: "Team", permission: "team.update" },
} as const satisfies Record<string, SettingsPage>;

/** From the left to the right. */
export const settingsTabs: readonly SettingsPage[] = Object.values(settingsPages);
