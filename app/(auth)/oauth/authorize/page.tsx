import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountCard } from "@/components/account/account-card";
import { ProofHost } from "@/components/layout/proof-host";
import { QueryProvider } from "@/components/layout/query-provider";
import { AuthorizeForm } from "@/components/grants/authorize-form";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import {
  readAuthorizationRequest,
  requestParameters,
  type RequestParameters,
} from "@/lib/domain/grants/authorization-request";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { paths } from "@/lib/paths";
import { requireActor } from "@/lib/session/page";

export const metadata: Metadata = { title: "Give access" };

/** The authorization endpoint (RFC 6749, section 3.1): a person is asked whether they let a client in. */
export default async function AuthorizePage({ searchParams }: { searchParams: Promise<RequestParameters> }) {
  const actor = await requireActor();
  const sent = await searchParams;
  const read = await readAuthorizationRequest(sent, actor);
  if (read.kind === "refused") redirect(read.to);
  if (read.kind === "shown") {
    return (
      <AccountCard
        title="This link doesn’t work"
        text={`${read.message} Go back to the app that sent you here, and tell its makers.`}
      >
        <Link href={paths.dashboard} className={buttonClass({ look: "secondary", className: "w-full" })}>
          Go to the dashboard
        </Link>
      </AccountCard>
    );
  }
  const { email, team } = await getCurrentUser(actor);
  const { client, scopes, redirectUri } = read.request;
  const parameters = requestParameters.flatMap((name) => {
    const value = sent[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  return (
    <AccountCard title={`Give ${client.name} access?`} text={`You’re logged in as ${email}, on ${team.team_name}.`}>
      <QueryProvider>
        <ProofHost viewer={{ email, viaCompany: actor.viaProvider }} />
        <AuthorizeForm
          client={{ name: client.name, publisher: client.publisher, is_own: client.is_own }}
          scopes={scopes}
          teamName={team.team_name}
          destination={destinationOf(redirectUri)}
          parameters={Object.fromEntries(parameters)}
          denied={read.denied}
        />
      </QueryProvider>
    </AccountCard>
  );
}

/** Where a redirect leads, in words: the host, this computer, or the app that a scheme names. */
function destinationOf(uri: string): string {
  const { protocol, hostname } = new URL(uri);
  if (protocol === "https:") return hostname;
  return protocol === "http:" ? "a program on this computer" : `the app ${protocol.slice(0, -1)}`;
}
