import type { Metadata } from "next";
import { ApplicationSettings } from "@/components/applications/application-settings";
import { inLowerCase } from "@/lib/contract/in-lower-case";
import { openApplication, type ApplicationPageProps } from "../application";

export const metadata: Metadata = { title: "Settings" };

export default async function ApplicationSettingsPage({ params }: ApplicationPageProps) {
  const id = inLowerCase((await params).id);
  await openApplication(id, "application.update");
  // The layout has brought the application along.
  return <ApplicationSettings id={id} />;
}
