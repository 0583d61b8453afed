import type { Metadata } from "next";
import { ApplicationSettings } from "@/components/applications/application-settings";
import { openApplication, type ApplicationPageProps } from "../application";

export const metadata: Metadata = { title: "Settings" };

export default async function ApplicationSettingsPage({ params }: ApplicationPageProps) {
  const { id } = await params;
  await openApplication(id, "application.update");
  // The layout has brought the application along.
  return <ApplicationSettings id={id} />;
}
