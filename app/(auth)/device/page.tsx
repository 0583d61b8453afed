import type { Metadata } from "next";
import { AccountCard } from "@/components/account/account-card";
import { ProofHost } from "@/components/layout/proof-host";
import { QueryProvider } from "@/components/layout/query-provider";
import { DeviceForm } from "@/components/grants/device-form";
import { readUserCode } from "@/lib/domain/grants/user-code";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { requireActor } from "@/lib/session/page";

export const metadata: Metadata = { title: "Connect a device" };

interface DevicePageProps {
  searchParams: Promise<{ user_code?: string | string[] }>;
}

/** Where a person lets a device in that shows them a code (RFC 8628, section 3.3). */
export default async function DevicePage({ searchParams }: DevicePageProps) {
  const actor = await requireActor();
  const { email, team } = await getCurrentUser(actor);
  const { user_code: sent } = await searchParams;
  return (
    <AccountCard title="Connect a device" text={`You’re logged in as ${email}, on ${team.team_name}.`}>
      <QueryProvider>
        <ProofHost viewer={{ email, viaCompany: actor.viaProvider }} />
        <DeviceForm code={(typeof sent === "string" && readUserCode(sent)) || ""} teamName={team.team_name} />
      </QueryProvider>
    </AccountCard>
  );
}
