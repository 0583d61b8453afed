import type { ReactNode } from "react";
import { requirePermission } from "@/lib/session/page";

/** The gate once more, above the boundary that loading.tsx makes: so that the 404 of who may not is one by its status, too. */
export default async function ClientsLayout({ children }: { children: ReactNode }) {
  await requirePermission("client.manage");
  return children;
}
