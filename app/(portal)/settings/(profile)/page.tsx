import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { ProfileView } from "@/components/settings/profile-view";
import { profileKey } from "@/lib/browser/profile";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const actor = await requirePermission("profile.update");
  return (
    <Prefetched data={[[profileKey, await getCurrentUser(actor)]]}>
      <ProfileView />
    </Prefetched>
  );
}
