import { PageHeader } from "@/components/patterns/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { paths } from "@/lib/paths";
import { can, type TeamRole } from "@/lib/permissions";
import { settingsTabs } from "@/lib/view/settings-pages";

interface SettingsHeaderProps {
  role: TeamRole;
  /** Whether they may only set up a second factor. */
  lacksFactor: boolean;
}

/** The way between the pages of the settings: those that this person may see. */
export function SettingsHeader({ role, lacksFactor }: SettingsHeaderProps) {
  const own = settingsTabs.filter(
    ({ href, permission }) => can({ role }, permission) && (!lacksFactor || href === paths.settingsSecurity),
  );
  return (
    <header className="space-y-5">
      <PageHeader title="Settings" />
      <LinkTabs label="Settings" tabs={own.map(({ href, label }) => ({ href, label }))} />
    </header>
  );
}
