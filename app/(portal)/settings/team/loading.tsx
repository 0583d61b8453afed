import { SectionsLoading } from "@/components/settings/sections-loading";

export default function TeamSettingsLoading() {
  return <SectionsLoading what="your team" bodies={["h-28", "h-28", "h-11"]} />;
}
