"use client";

import { useState } from "react";
import { LoadMore } from "@/components/patterns/load-more";
import { PageHeader } from "@/components/patterns/page-header";
import { Section } from "@/components/patterns/section";
import { Time } from "@/components/patterns/time";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Table, TableCell, TableRow } from "@/components/ui/table";
import { UsageChart } from "@/components/usage/usage-chart";
import { UsageControls } from "@/components/usage/usage-controls";
import { UsageLegend } from "@/components/usage/usage-legend";
import { defaultView } from "@/lib/view/usage-view";
import { Sample } from "./sample";

const now = Date.parse("2026-11-25T12:00:00Z");
const steps = Array.from({ length: 30 }, (_, day) => new Date(Date.UTC(2026, 9, 27 + day)).toISOString());
const parts = ["Support chat", "Field crew calls", "Order updates", "Night shift", "Others"].map((name, index) => ({
  name,
  values: steps.map((_, day) => 400 + 120 * index + ((day * 37 * (index + 1)) % 300)),
}));
const people = [
  ["Dana Okafor", "Owner", "2026-11-25T11:40:00Z"],
  ["Sam Lindqvist", "Admin", "2026-11-24T08:00:00Z"],
] as const;
const columns = [{ label: "Name" }, { label: "Role" }, { label: "Last seen" }] as const;

export function DataSamples() {
  const [view, setView] = useState(() => defaultView(now));
  return (
    <Sample title="Data">
      <PageHeader title="Header of a page" text="What it is about." />
      <UsageControls
        view={view}
        onChange={(change) => setView({ ...view, ...change })}
        onDownload={() => Promise.resolve()}
      />
      <Section title="API requests" text="A chart of at most five parts.">
        <div className="p-4">
          <UsageChart steps={steps} interval="day" parts={parts} summary="What the chart says, in a sentence." />
          <UsageLegend parts={parts} />
        </div>
      </Section>
      <Section title="Members">
        <Table caption="Members" columns={columns}>
          {people.map(([name, role, at]) => (
            <TableRow key={name}>
              <TableCell>{name}</TableCell>
              <TableCell label="Role">{role}</TableCell>
              <TableCell label="Last seen">
                <Time at={at} />
              </TableCell>
            </TableRow>
          ))}
        </Table>
        <LoadMore
          query={{
            hasNextPage: true,
            isFetchingNextPage: false,
            isFetchNextPageError: false,
            fetchNextPage: () => Promise.resolve(),
          }}
        />
      </Section>
      <CodeBlock what="request" code={'curl https://api.example.com \\\n  -H "Accept: text/csv"'} />
      <CopyButton text="sample" what="sample" labelled />
    </Sample>
  );
}
