import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { PersonalTokensSection } from "@/components/tokens/personal-tokens-section";
import { ClientGrantsSection } from "@/components/tokens/client-grants-section";
import { ServiceAccountsSection } from "@/components/tokens/service-accounts-section";
import { firstPage } from "@/lib/browser/first-page";
import { clientGrantsKey, personalTokensKey, serviceAccountPageSize, serviceAccountsKey } from "@/lib/browser/tokens";
import { listClientGrants } from "@/lib/domain/grants/list-client-grants";
import { listPersonalTokens } from "@/lib/domain/personal-tokens/list-personal-tokens";
import { listServiceAccounts } from "@/lib/domain/service-accounts/list-service-accounts";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Tokens" };

export default async function TokensPage() {
  const actor = await requirePermission("token.manage");
  const isManager = can(actor, "serviceAccount.manage");
  const [tokens, grants, accounts] = await Promise.all([
    listPersonalTokens(actor),
    listClientGrants(actor),
    isManager ? listServiceAccounts(actor, { limit: serviceAccountPageSize }) : null,
  ]);
  return (
    <Prefetched
      data={[
        [personalTokensKey, tokens],
        [clientGrantsKey, grants],
        ...(accounts ? [[serviceAccountsKey, firstPage(accounts)] as const] : []),
      ]}
    >
      <div className="space-y-6">
        <PersonalTokensSection />
        <ClientGrantsSection />
        {isManager && <ServiceAccountsSection />}
      </div>
    </Prefetched>
  );
}
