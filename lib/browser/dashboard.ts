import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { dashboardSchema } from "@/lib/contract/dashboard";
import { callApi } from "./api";

export type Dashboard = z.output<typeof dashboardSchema>;

export const dashboardKey = (teamId: string) => ["dashboard", teamId] as const;

/** How often a new team's checklist looks whether something has happened, in milliseconds. */
const pace = 3_000;

/** @returns whether nothing has been used in all that the dashboard looks at */
export const isUnused = ({ usage: { this_month, last_month_same_days, series_30_days } }: Dashboard): boolean =>
  [this_month, last_month_same_days, ...series_30_days].every(
    ({ api_requests, api_errors, messages, call_minutes }) => api_requests + api_errors + messages + call_minutes === 0,
  );

export const useDashboard = (teamId: string) =>
  useQuery({
    queryKey: dashboardKey(teamId),
    queryFn: ({ signal }) => callApi("getDashboard", { signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnused(data) ? pace : false),
    // Back from the terminal, people look for the tick.
    refetchOnWindowFocus: ({ state: { data } }) => (data && isUnused(data) ? "always" : true),
  });
