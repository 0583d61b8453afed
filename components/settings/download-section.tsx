"use client";

import { Download } from "lucide-react";
import { useState } from "react";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { saveFile } from "@/lib/browser/save-file";

interface DownloadSectionProps<Data> {
  title: string;
  text: string;
  /** What the button says. */
  action: string;
  /** What is said when it fails. */
  failure: string;
  /** Of the file, before the day. */
  fileName: string;
  load: () => Promise<Data>;
  onSaved?: (data: Data) => void;
}

/** Gives all that is kept about something as one file. */
export function DownloadSection<Data extends { exported_at: string }>(props: DownloadSectionProps<Data>) {
  const { title, text, action, failure, fileName, load, onSaved } = props;
  const [pending, setPending] = useState(false);

  async function download() {
    setPending(true);
    try {
      const data = await load();
      saveFile(`${fileName}-${data.exported_at.slice(0, 10)}.json`, JSON.stringify(data, null, 2), "application/json");
      onSaved?.(data);
    } catch (error) {
      toast.error(failure, { description: messageOf(error) });
    } finally {
      setPending(false);
    }
  }

  return (
    <Section title={title}>
      <div className="flex flex-wrap items-center justify-between gap-4 p-4 sm:p-5">
        <p className="min-w-48 flex-1 text-pretty text-ink-soft">{text}</p>
        <Button look="secondary" pending={pending} onClick={() => void download()}>
          <Download aria-hidden />
          {action}
        </Button>
      </div>
    </Section>
  );
}
