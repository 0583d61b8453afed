"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { exportProfile } from "@/lib/browser/profile";
import { saveFile } from "@/lib/browser/save-file";

export function ExportSection() {
  const [pending, setPending] = useState(false);

  async function download() {
    setPending(true);
    try {
      const data = await exportProfile();
      saveFile(
        `debrief-my-data-${data.exported_at.slice(0, 10)}.json`,
        JSON.stringify(data, null, 2),
        "application/json",
      );
    } catch (error) {
      toast.error("We couldn’t download your data", { description: messageOf(error) });
    } finally {
      setPending(false);
    }
  }

  return (
    <Section title="Your data">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4 sm:p-5">
        <p className="min-w-48 flex-1 text-pretty text-ink-soft">
          Everything we keep about you, as one JSON file: your profile, teams, applications, sessions and activity.
        </p>
        <Button look="secondary" pending={pending} onClick={() => void download()}>
          <Download aria-hidden />
          Download my data
        </Button>
      </div>
    </Section>
  );
}
