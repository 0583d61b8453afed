import { UsageSkeleton } from "@/components/usage/usage-skeleton";

export default function DashboardLoading() {
  return <UsageSkeleton />;
}
