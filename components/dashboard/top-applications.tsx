import { Link } from "@/components/ui/link";
import { linkClass } from "@/components/ui/link-class";
import { UsageTable } from "@/components/usage/usage-table";
import type { Dashboard } from "@/lib/browser/dashboard";
import { paths } from "@/lib/paths";

export function TopApplications({ applications }: { applications: Dashboard["top_applications"] }) {
  if (applications.length === 0) return <p className="p-4 text-ink-soft sm:p-5">No requests this month yet.</p>;
  return (
    <UsageTable
      caption="Top applications"
      what="Application"
      rows={applications.map(({ id, name, ...sums }) => ({
        key: id,
        sums,
        name: (
          <Link href={paths.applicationMonitoring(id)} className={linkClass}>
            {name}
          </Link>
        ),
      }))}
    />
  );
}
