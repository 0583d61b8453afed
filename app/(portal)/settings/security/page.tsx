import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { SessionsSection } from "@/components/sessions/sessions-section";
import { FactorNeeded } from "@/components/second-factor/factor-needed";
import { PasskeysSection } from "@/components/second-factor/passkeys-section";
import { SecondFactorSection } from "@/components/second-factor/second-factor-section";
import { IdentitiesSection } from "@/components/settings/identities-section";
import { PasswordSection } from "@/components/settings/password-section";
import { identitiesKey } from "@/lib/browser/identities";
import { passkeysKey } from "@/lib/browser/passkeys";
import { secondFactorKey } from "@/lib/browser/second-factor";
import { sessionsKey } from "@/lib/browser/sessions";
import type { Actor } from "@/lib/domain/actor";
import { listIdentities } from "@/lib/domain/identities/list-identities";
import { getSecondFactor } from "@/lib/domain/second-factors/get-factor";
import { listPasskeys } from "@/lib/domain/second-factors/passkeys";
import { listSessions } from "@/lib/domain/sessions/list-sessions";
import { isBoundToCompany } from "@/lib/domain/single-sign-on/provider";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Security" };

export default async function SecurityPage() {
  const actor = await requirePermission("session.manage", undefined, { withoutFactor: true });
  if (actor.lacksFactor) return <OnlySecondFactor actor={actor} />;
  if (actor.viaProvider) return <CompanyAccount required={await isBoundToCompany(actor)} />;
  const [sessions, user, secondFactor, passkeys, identities] = await Promise.all([
    listSessions(actor),
    getCurrentUser(actor),
    getSecondFactor(actor),
    listPasskeys(actor),
    listIdentities(actor),
  ]);
  const owner = {
    email: user.email,
    firstName: user.first_name,
    lastName: user.last_name,
    teamNames: user.teams.map(({ team_name: name }) => name),
  };
  return (
    <Prefetched
      data={[
        [sessionsKey, sessions],
        [secondFactorKey, secondFactor],
        [passkeysKey, passkeys],
        [identitiesKey, identities],
      ]}
    >
      <div className="space-y-6">
        <PasswordSection owner={owner} />
        <SecondFactorSection email={user.email} />
        <PasskeysSection email={user.email} />
        <IdentitiesSection />
        <SessionsSection />
      </div>
    </Prefetched>
  );
}

/** What people see who came through their team's provider: it doesn't speak for their account. */
const CompanyAccount = ({ required }: { required: boolean }) => (
  <p className="max-w-2xl text-pretty text-ink-soft">
    You logged in with your company account, which works for this team only.{" "}
    {required
      ? "Your team lets people in with that account only, so your company looks after your password and second factor. To end your sessions on other devices, ask an owner or admin: they can do that on the team’s page."
      : "To change your password, your second factor or your sessions, log out and log in with your password or a passkey. If you don’t have a password yet, choose “Forgot your password?” on the login page."}
  </p>
);

/** What people see whose team requires a second factor that they don't have. */
async function OnlySecondFactor({ actor }: { actor: Actor }) {
  const [user, secondFactor, passkeys] = await Promise.all([
    getCurrentUser(actor),
    getSecondFactor(actor),
    listPasskeys(actor),
  ]);
  return (
    <Prefetched
      data={[
        [secondFactorKey, secondFactor],
        [passkeysKey, passkeys],
      ]}
    >
      <div className="space-y-6">
        <FactorNeeded teamName={user.team.team_name} />
        <SecondFactorSection email={user.email} />
        <PasskeysSection email={user.email} />
      </div>
    </Prefetched>
  );
}
