"use client";

import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "@/components/patterns/empty-state";
import { QueryList } from "@/components/patterns/query-list";
import { Section } from "@/components/patterns/section";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/input";
import { useKeySafety } from "@/lib/browser/key-safety";
import { keyFindings, type KeyFinding } from "@/lib/contract/key-findings";
import { countOf } from "@/lib/format/count-of";
import { KeySafetyRow } from "./key-safety-row";
import { KeySafetySkeleton } from "./key-safety-skeleton";

const names: Record<KeyFinding, string> = {
  maker_left: "Made by a person who left",
  many_networks: "Used from many networks",
  never_used: "Never used",
  idle: "Not used for 90 days",
  no_expiry: "No expiry",
};

/** What is wrong with keys, the most pressing first, each with the way to fix it. */
export function KeySafetyView() {
  const [finding, setFinding] = useState<KeyFinding | null>(null);
  const query = useKeySafety(finding);
  const { data } = query;
  const asked = finding ? data?.counts[finding] : data?.total;
  const more = data && asked !== undefined ? asked - data.keys.length : 0;
  return (
    <Section
      title="Key safety"
      text="Working credentials, service accounts and tokens that deserve a look, the most pressing first."
      actions={
        data &&
        data.total > 0 && (
          <div>
            <Label htmlFor="key-finding" className="sr-only">
              Show
            </Label>
            <Select
              id="key-finding"
              value={finding ?? ""}
              onChange={(event) => setFinding(keyFindings.find((name) => name === event.target.value) ?? null)}
            >
              <option value="">All findings ({data.total})</option>
              {keyFindings.map((name) => (
                <option key={name} value={name}>
                  {names[name]} ({data.counts[name]})
                </option>
              ))}
            </Select>
          </div>
        )
      }
    >
      <QueryList
        query={query}
        items={data?.keys}
        what="your keys"
        skeleton={<KeySafetySkeleton />}
        found={asked !== undefined && `${countOf(asked, ["key", "keys"])} found.`}
        empty={
          <EmptyState
            icon={ShieldCheck}
            title={finding ? "None of your keys" : "Nothing to look at"}
            text={
              finding
                ? "Nothing has this finding. Choose another one to see what else deserves a look."
                : "Every key that you have is in use, expires, and was made by someone on your team. Keys that aren’t will show up here."
            }
          />
        }
      >
        {(keys) => (
          <>
            <ul aria-label="Keys" className="divide-y divide-line">
              {keys.map((key) => (
                <KeySafetyRow key={(key.credential ?? key.service_account ?? key.personal_token)?.id} unsafe={key} />
              ))}
            </ul>
            {more > 0 && (
              <p className="border-t border-line px-4 py-3 text-ink-soft sm:px-5">
                And {countOf(more, ["more key", "more keys"])}. You’ll see them here once you’ve fixed some of these.
              </p>
            )}
          </>
        )}
      </QueryList>
    </Section>
  );
}
