import { SectionsLoading } from "@/components/settings/sections-loading";

export default function ProfileLoading() {
  return <SectionsLoading what="your profile" bodies={["h-80", "h-11", "h-9", "h-11"]} />;
}
