import { cache } from "react";
import { getApplication } from "@/lib/domain/applications/get-application";
import type { Permission } from "@/lib/permissions";
import { orNotFound, requireActor, requirePermission } from "@/lib/session/page";

export interface ApplicationPageProps {
  params: Promise<{ id: string }>;
}

const readApplication = cache(async (id: string) => orNotFound(getApplication(await requireActor(), id)));

/**
 * The gate of the pages of one application: people who may not see it get the 404 page. Layout, title and page share one look-up.
 * @param permission what the page is for
 */
export async function openApplication(id: string, permission: Permission = "application.read") {
  const [actor, application] = await Promise.all([requirePermission(permission, id), readApplication(id)]);
  return { actor, application };
}
