import { PageHeader } from "@/components/patterns/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { can, type TeamRole } from "@/lib/permissions";
import { settingsTabs } from "@/lib/view/settings-pages";

/** The way between the pages of the settings: those that this role may see. */
export function SettingsHeader({ role }: { role: TeamRole }) {
  const own = settingsTabs.filter(({ permission }) => can({ role }, permission));
  return (
    <header className="space-y-5">
      <PageHeader title="Settings" />
      <LinkTabs label="Settings" tabs={own.map(({ href, label }) => ({ href, label }))} />
    </header>
  );
}
