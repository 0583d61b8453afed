import { SectionsLoading } from "@/components/settings/sections-loading";

export default function BillingLoading() {
  return <SectionsLoading what="your bills" bodies={["h-40", "h-16", "h-40"]} />;
}
