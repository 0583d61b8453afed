"use client";

import { exportProfile } from "@/lib/browser/profile";
import { DownloadSection } from "./download-section";

export const ExportSection = () => (
  <DownloadSection
    title="Your data"
    text="Everything we keep about you, as one JSON file: your profile, teams, applications, sessions and activity."
    action="Download my data"
    failure="We couldn’t download your data"
    fileName="debrief-my-data"
    load={exportProfile}
  />
);
