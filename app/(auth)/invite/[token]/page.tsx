import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { InviteCard } from "@/components/invite/invite-card";
import { findInvite } from "@/lib/domain/invites/find-invite";
import { getCurrentUser } from "@/lib/domain/users/get-current-user";
import { findPageActor } from "@/lib/session/page";

interface InvitePageProps {
  params: Promise<{ token: string }>;
}

const readInvite = cache(findInvite);

export async function generateMetadata({ params }: InvitePageProps): Promise<Metadata> {
  const invite = await readInvite((await params).token);
  // The address carries a token until the page has taken it out: no other site may hear of it.
  return { title: invite ? `Join ${invite.team_name}` : "Invite", referrer: "no-referrer" };
}

export default async function InvitePage({ params }: InvitePageProps) {
  const { token } = await params;
  const [invite, actor] = await Promise.all([readInvite(token), findPageActor()]);
  if (!invite) notFound();
  const loggedInAs = actor && (await getCurrentUser(actor)).email;
  return <InviteCard token={token} invite={invite} loggedInAs={loggedInAs} />;
}
