import { PageHeader } from "@/components/patterns/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";
import { can, type Permission, type TeamRole } from "@/lib/permissions";

const tabs: readonly { href: string; label: string; permission: Permission }[] = [
  { href: paths.settings, label: "Profile", permission: "profile.update" },
  { href: paths.settingsSecurity, label: "Security", permission: "session.manage" },
  { href: paths.settingsClients, label: "API clients", permission: "client.manage" },
  { href: paths.settingsAuditLog, label: "Audit log", permission: "audit.read" },
  { href: paths.settingsTeam, label: "Team", permission: "team.update" },
];

/** The way between the pages of the settings: those that this role may see. */
export function SettingsHeader({ role }: { role: TeamRole }) {
  const own = tabs.filter(({ permission }) => can({ role }, permission));
  return (
    <header className="space-y-5">
      <PageHeader title="Settings" />
      <LinkTabs label="Settings" tabs={own.map(({ href, label }) => ({ href, label }))} />
    </header>
  );
}
