import type { Metadata } from "next";
import { KeySafetyView } from "@/components/key-safety/key-safety-view";
import { Prefetched } from "@/components/patterns/prefetched";
import { allKeysKey } from "@/lib/browser/key-safety";
import { getKeySafety } from "@/lib/domain/key-safety/get-key-safety";
import { requirePermission } from "@/lib/session/page";

export const metadata: Metadata = { title: "Key safety" };

export default async function KeySafetyPage() {
  const actor = await requirePermission("application.list");
  return (
    <Prefetched data={[[allKeysKey, await getKeySafety(actor, undefined)]]}>
      <KeySafetyView />
    </Prefetched>
  );
}
