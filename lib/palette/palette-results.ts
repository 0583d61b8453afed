import type { Invoice } from "@/lib/browser/billing";
import type { Client } from "@/lib/browser/api-clients";
import { paths } from "@/lib/paths";
import { matching } from "./palette-match";

/** One thing that was found. */
interface Result {
  id: string;
  label: string;
  /** What tells it from others of that name. */
  note: string;
  href: string;
}

const most = 6;

/** @returns where an application's page is; for a client ID, that of its credentials */
export const applicationHref = (id: string, typed: string): string =>
  /^\s*(sandbox|production)_/.test(typed) ? paths.credentials(id) : paths.application(id);

const month = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** @returns the invoices that are meant by a number, a month in any form, or how they stand */
export const invoiceResults = (invoices: readonly Invoice[], typed: string): Result[] =>
  matching(
    invoices.map(({ id, number, status, period_start: start }) => ({
      id,
      label: number ?? "Invoice",
      note: month(start),
      href: paths.invoice(id),
      words: `invoice bill ${month(start)} ${start} ${start.slice(5, 7)} ${status} ${status === "past_due" ? "overdue failed" : ""}`,
    })),
    typed,
  ).slice(0, most);

/** @returns the clients of the Management API that have this name or client ID */
export const clientResults = (clients: readonly Client[], typed: string): Result[] =>
  clients
    .filter(({ name, client_id: clientId }) => {
      const wanted = typed.trim();
      return name.toLowerCase().includes(wanted.toLowerCase()) || clientId.startsWith(wanted);
    })
    .map(({ id, name, client_id: clientId }) => ({ id, label: name, note: clientId, href: paths.settingsClients }))
    .slice(0, most);
