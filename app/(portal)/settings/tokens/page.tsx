import type { Metadata } from "next";
import { Prefetched } from "@/components/patterns/prefetched";
import { PersonalTokensSection } from "@/components/tokens/personal-tokens-section";
import { ServiceAccountsSection } from "@/components/tokens/service-accounts-section";
import { firstPage } from "@/lib/browser/first-page";
import { personalTokensKey, serviceAccountPageSize, serviceAccountsKey } from "@/lib/browser/tokens";
import { listPersonalTokens } from "@/lib/domain/personal-tokens/list-personal-tokens";
import { listServiceAccounts } from "@/lib/domain/service-accounts/list-service-accounts";
import { can } from "@/lib/permissions";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Tokens" };

export default async function TokensPage() {
  const actor = await requirePermission("token.manage");
  const isManager = can(actor, "serviceAccount.manage");
  const [tokens, accounts] = await Promise.all([
    listPersonalTokens(actor),
    isManager ? listServiceAccounts(actor, { limit: serviceAccountPageSize }) : null,
  ]);
  return (
    <Prefetched
      data={[[personalTokensKey, tokens], ...(accounts ? [[serviceAccountsKey, firstPage(accounts)] as const] : [])]}
    >
      <div className="space-y-6">
        <PersonalTokensSection />
        {isManager && <ServiceAccountsSection />}
      </div>
    </Prefetched>
  );
}
