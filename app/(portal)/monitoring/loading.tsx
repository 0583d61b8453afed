import { UsageSkeleton } from "@/components/usage/usage-skeleton";

export default function MonitoringLoading() {
  return <UsageSkeleton />;
}
