import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { callPagedApi } from "@/lib/browser/api";
import { useSettled } from "@/lib/browser/settled";
import { can, type TeamRole } from "@/lib/permissions";

/** As many of each kind as people still look through. */
const limit = 6;

/** As many as are looked through here, where the API has no search: invoices of four years, clients of a large team. */
const known = 50;

/**
 * What the API finds, of what this person may see.
 * @param typed part of a name, an address or a number; or a client ID
 */
export function usePaletteSearch(typed: string, role: TeamRole) {
  const now = typed.trim();
  const q = useSettled(now);
  const query = { limit, ...(q ? { q } : {}) };
  const applications = useQuery({
    queryKey: ["palette", "applications", q],
    queryFn: ({ signal }) => callPagedApi("listApplications", { query, signal }),
    placeholderData: keepPreviousData,
  });
  const members = useQuery({
    queryKey: ["palette", "members", q],
    queryFn: ({ signal }) => callPagedApi("listUsers", { query, signal }),
    placeholderData: keepPreviousData,
  });
  const invoices = useQuery({
    queryKey: ["palette", "invoices"],
    queryFn: ({ signal }) => callPagedApi("listInvoices", { query: { limit: known }, signal }),
    enabled: q !== "" && can({ role }, "billing.read"),
  });
  const clients = useQuery({
    queryKey: ["palette", "clients"],
    queryFn: ({ signal }) => callPagedApi("listClients", { query: { limit: known }, signal }),
    enabled: q !== "" && can({ role }, "client.manage"),
  });
  const all = [applications, members, invoices, clients];
  return {
    applications: applications.data?.items ?? [],
    members: members.data?.items ?? [],
    invoices: invoices.data?.items ?? [],
    clients: clients.data?.items ?? [],
    isSearching: q !== now || all.some(({ isFetching }) => isFetching),
    hasFailed: all.some(({ isError }) => isError),
  };
}
