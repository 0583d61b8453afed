import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { SessionsSection } from "@/components/sessions/sessions-section";
import { PasswordSection } from "@/components/settings/password-section";
import { sessionsKey } from "@/lib/browser/sessions";
import { listSessions } from "@/lib/domain/sessions/list-sessions";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Security" };

export default async function SecurityPage() {
  const actor = await requirePermission("session.manage");
  const [sessions, user] = await Promise.all([listSessions(actor), getCurrentUser(actor)]);
  const owner = {
    email: user.email,
    firstName: user.first_name,
    lastName: user.last_name,
    teamNames: user.teams.map(({ team_name: name }) => name),
  };
  return (
    <Prefetched data={[[sessionsKey, sessions]]}>
      <div className="space-y-6">
        <PasswordSection owner={owner} />
        <SessionsSection />
      </div>
    </Prefetched>
  );
}
