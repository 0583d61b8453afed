import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SettingsHeader } from "@/components/settings/settings-header";
import { requireActor } from "@/lib/session/page";

export const metadata: Metadata = { title: { template: "%s · Settings · Debrief", default: "Settings" } };

/** Not the gate: each page has its own. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const { role, lacksFactor } = await requireActor({ withoutFactor: true });
  return (
    <>
      <SettingsHeader role={role} lacksFactor={lacksFactor} />
      <div className="mt-6">{children}</div>
    </>
  );
}
