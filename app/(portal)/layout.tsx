import type { ReactNode } from "react";
import { headers } from "next/headers";
import { OfflineNotice } from "@/components/layout/offline-notice";
import { QueryProvider } from "@/components/layout/query-provider";
import { ProofHost } from "@/components/layout/proof-host";
import { SessionDialog } from "@/components/layout/session-dialog";
import { Shell } from "@/components/layout/shell";
import { Toaster } from "@/components/ui/toaster";
import { PublicUrlProvider } from "@/lib/browser/public-url";
import { isListedOperator } from "@/lib/domain/operators/may-operate";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { env } from "@/lib/env";
import { fullName } from "@/lib/full-name";
import { paletteKeys } from "@/lib/palette/palette-keys";
import { requireActor } from "@/lib/session/page";

/** Not the gate: each page has its own. It asks first, so that a session that has ended is a redirect, with its status. */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor({ withoutFactor: true });
  const user = await getCurrentUser(actor);
  const viewer = {
    name: fullName(user),
    avatar: user.avatar,
    email: user.email,
    emailVerified: user.email_verified,
    lacksFactor: user.second_factor_missing,
    viaCompany: actor.viaProvider,
    isOperator: isListedOperator(actor, user),
    role: user.role,
    teamId: user.team.id,
    teamName: user.team.team_name,
    teams: user.teams,
    paletteKeys: paletteKeys((await headers()).get("user-agent")),
  };
  return (
    <QueryProvider>
      <PublicUrlProvider publicUrl={env().PUBLIC_URL}>
        <Shell viewer={viewer}>{children}</Shell>
      </PublicUrlProvider>
      <Toaster />
      <OfflineNotice />
      <ProofHost viewer={viewer} />
      <SessionDialog viewer={viewer} />
    </QueryProvider>
  );
}
