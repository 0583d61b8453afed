"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";
import type { applicationUsageSchema, teamUsageSchema } from "@/lib/contract/monitoring";
import { parametersOf, usageViewIn, type UsageView } from "@/lib/view/usage-view";
import { callApi, downloadCsv } from "./api";
import { usageKeys } from "./monitoring-keys";
import { saveFile } from "./save-file";

export type TeamUsage = z.output<typeof teamUsageSchema>;
export type ApplicationUsage = z.output<typeof applicationUsageSchema>;

/**
 * The view of usage, kept in the address: it can be shared, and "back" takes a step back.
 * @returns it, and what changes some of it
 */
export function useUsageView(): [UsageView, (change: Partial<UsageView>) => void, () => void] {
  const pathname = usePathname();
  const params = useSearchParams();
  const [now] = useState(Date.now);
  const viewIn = (search: URLSearchParams) => usageViewIn((name) => search.get(name), now);
  const go = (query: string) => window.history.pushState(null, "", pathname + query);
  // On top of the address, which is ahead of what is rendered where two changes come one right after the other.
  const change = (changed: Partial<UsageView>) =>
    go(`?${new URLSearchParams(parametersOf({ ...viewIn(new URLSearchParams(window.location.search)), ...changed }))}`);
  return [viewIn(params), change, () => go("")];
}

export const useTeamUsage = (teamId: string, view: UsageView) =>
  useQuery({
    queryKey: usageKeys.team(teamId, view),
    queryFn: ({ signal }) =>
      callApi("getTeamMonitoring", {
        params: { id: teamId },
        query: { ...parametersOf(view), breakdown: "true" },
        signal,
      }),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const useApplicationUsage = (id: string, view: UsageView) =>
  useQuery({
    queryKey: usageKeys.application(id, view),
    queryFn: ({ signal }) => callApi("getApplicationMonitoring", { params: { id }, query: parametersOf(view), signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** Gives the person a team's usage as a file. @throws ApiError */
export async function saveTeamUsage(teamId: string, view: UsageView): Promise<void> {
  const query = { ...parametersOf(view), breakdown: "true" } as const;
  const { name, file } = await downloadCsv("getTeamMonitoring", { params: { id: teamId }, query });
  saveFile(name, file);
}

/** The same of an application. @throws ApiError */
export async function saveApplicationUsage(id: string, view: UsageView): Promise<void> {
  const query = { ...parametersOf(view), breakdown: "true" } as const;
  const { name, file } = await downloadCsv("getApplicationMonitoring", { params: { id }, query });
  saveFile(name, file);
}
