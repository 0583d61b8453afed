import { SectionsLoading } from "@/components/settings/sections-loading";

export default function SecurityLoading() {
  return <SectionsLoading what="your sessions" bodies={["h-60", "h-40"]} />;
}
