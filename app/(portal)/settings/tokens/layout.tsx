import type { ReactNode } from "react";
import { requirePermission } from "@/lib/session/page";

/** The gate once more, above the boundary that loading.tsx makes: so that people who may not see the page get a 404 as its status, too. */
export default async function TokensLayout({ children }: { children: ReactNode }) {
  await requirePermission("token.manage");
  return children;
}
