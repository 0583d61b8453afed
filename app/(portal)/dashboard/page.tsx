import type { Metadata } from "next";
import { DashboardView } from "@/components/dashboard/dashboard-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { dashboardKey } from "@/lib/client/dashboard";
import { getDashboard } from "@/lib/domain/dashboard/get-dashboard";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Dashboard" };

export default async function DashboardPage() {
  const actor = await requirePermission("usage.read");
  return (
    <Prefetched data={[[dashboardKey(actor.teamId), await getDashboard(actor)]]}>
      <DashboardView teamId={actor.teamId} />
    </Prefetched>
  );
}
