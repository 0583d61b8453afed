import type { Metadata } from "next";
import { ApplicationUsersView } from "@/components/application-users/application-users-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { applicationUserKeys } from "@/lib/browser/application-users";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { maxPageSize } from "@/lib/contract/page-size";
import { listApplicationUsers } from "@/lib/domain/application-users/list-application-users";
import { openApplication, type ApplicationPageProps } from "../application";

export const metadata: Metadata = { title: "Users" };

export default async function ApplicationUsersPage({ params }: ApplicationPageProps) {
  const id = inLowerCase((await params).id);
  const { actor } = await openApplication(id, "application.members");
  const { items } = await listApplicationUsers(actor, id, { limit: maxPageSize });
  return (
    <Prefetched data={[[applicationUserKeys.list(id), items]]}>
      <ApplicationUsersView applicationId={id} viewer={{ id: actor.userId, role: actor.role }} />
    </Prefetched>
  );
}
