import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ApplicationHeader } from "@/components/applications/application-header";
import { Prefetched } from "@/components/patterns/prefetched";
import { applicationKeys } from "@/lib/client/applications";
import { openApplication, type ApplicationPageProps } from "./application";

export async function generateMetadata({ params }: ApplicationPageProps): Promise<Metadata> {
  const { application } = await openApplication((await params).id);
  return { title: { template: `%s · ${application.name} · Debrief`, default: application.name } };
}

export default async function ApplicationLayout({ params, children }: ApplicationPageProps & { children: ReactNode }) {
  const { id } = await params;
  const { application } = await openApplication(id);
  return (
    <Prefetched data={[[applicationKeys.one(id), application]]}>
      <ApplicationHeader id={id} />
      <div className="mt-6">{children}</div>
    </Prefetched>
  );
}
