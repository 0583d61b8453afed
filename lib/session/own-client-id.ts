import { listApplications } from "@/lib/domain/applications/list-applications";
import { listCredentials } from "@/lib/domain/credentials/list-credentials";
import { findPageActor } from "./page";

/** @returns a client ID of the reader's own, for samples to be tried with; null for readers who have none, or are not logged in */
export async function findOwnClientId(): Promise<string | null> {
  const actor = await findPageActor();
  if (!actor || actor.lacksFactor) return null;
  const { items } = await listApplications(actor, { limit: 10 });
  const application = items.find(({ environments }) => environments.length > 0);
  if (!application) return null;
  const credentials = await listCredentials(actor, application.id, { limit: 1 });
  return credentials.items[0]?.client_id ?? null;
}
