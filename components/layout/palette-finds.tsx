"use client";

import { Command } from "cmdk";
import { BookOpen, Boxes, Receipt, SquareTerminal, User } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { logOut } from "@/lib/browser/session";
import { docsIndex } from "@/lib/palette/docs-index";
import { usePaletteSearch } from "@/lib/palette/palette";
import { matching } from "@/lib/palette/palette-match";
import { applicationHref, clientResults, invoiceResults } from "@/lib/palette/palette-results";
import { paths } from "@/lib/paths";
import { can, type TeamRole } from "@/lib/permissions";
import { paletteActions, palettePages, type PaletteEntry } from "./palette-entries";
import { PaletteGroup, PaletteItem } from "./palette-items";

interface PaletteFindsProps {
  typed: string;
  role: TeamRole;
  /** The value of what Enter takes, and what chooses another. */
  chosen: string;
  onChoose: (value: string) => void;
  /** The first that is found is wanted already. */
  entered: boolean;
  onGone: () => void;
}

/** All that is found, by kind: what this person may do and see. */
export function PaletteFinds({ typed, role, chosen, onChoose, entered, onGone }: PaletteFindsProps) {
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const search = usePaletteSearch(typed, role);
  const isAsked = typed.trim() !== "";
  const allowed = ({ permission }: PaletteEntry) => !permission || can({ role }, permission);
  const entries = {
    Actions: matching(paletteActions, typed).filter(allowed),
    Pages: matching(palettePages, typed).filter(allowed),
  };
  const found = {
    Invoices: isAsked ? invoiceResults(search.invoices, typed) : [],
    "API clients": isAsked ? clientResults(search.clients, typed) : [],
    Docs: isAsked ? matching(docsIndex, typed).slice(0, 6) : [],
  };
  const icons = { Invoices: Receipt, "API clients": SquareTerminal, Docs: BookOpen } as const;

  function go(href: string | undefined) {
    onGone();
    if (href === undefined) void logOut();
    else router.push(href);
  }

  // What comes from the server later takes the place of what was chosen before; cmdk would leave nothing chosen then.
  useEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[cmdk-item]") ?? [])];
    const values = items.map((item) => item.dataset.value ?? "");
    const [first] = values;
    if (first !== undefined && !values.includes(chosen)) onChoose(first);
  });

  // Enter was pressed before there was anything to take.
  useEffect(() => {
    if (!entered || (search.isSearching && entries.Actions.length + entries.Pages.length === 0)) return;
    list.current?.querySelector<HTMLElement>("[cmdk-item]")?.click();
    // Once, as soon as there is something.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [entered, search.isSearching]);

  return (
    <Command.List ref={list} aria-busy={search.isSearching} className="max-h-[60dvh] overflow-y-auto p-2">
      <Command.Empty className="px-6 py-8 text-center text-pretty text-ink-soft">
        {search.isSearching ? "Searching…" : <Nothing typed={typed} />}
      </Command.Empty>
      {Object.entries(entries).map(([heading, all]) => (
        <PaletteGroup key={heading} heading={heading} size={all.length}>
          {all.map(({ href, label, icon: Icon }) => (
            <PaletteItem
              key={label}
              value={`${heading} ${label}`}
              onSelect={() => go(href)}
              icon={<Icon aria-hidden />}
              label={label}
            />
          ))}
        </PaletteGroup>
      ))}
      <PaletteGroup heading="Applications" size={search.applications.length}>
        {search.applications.map(({ id, name }) => (
          <PaletteItem
            key={id}
            value={id}
            onSelect={() => go(applicationHref(id, typed))}
            icon={<Boxes aria-hidden />}
            label={name}
          />
        ))}
      </PaletteGroup>
      <PaletteGroup heading="Members" size={search.members.length}>
        {search.members.map(({ id, first_name: first, last_name: last, email }) => (
          <PaletteItem
            key={id}
            value={id}
            onSelect={() => go(`${paths.team}?q=${encodeURIComponent(email)}`)}
            icon={<User aria-hidden />}
            label={`${first} ${last}`.trim()}
            note={email}
          />
        ))}
      </PaletteGroup>
      {Object.entries(found).map(([heading, all]) => {
        const Icon = icons[heading as keyof typeof icons];
        return (
          <PaletteGroup key={heading} heading={heading} size={all.length}>
            {all.map((result) => (
              <PaletteItem
                key={"id" in result ? result.id : result.href}
                value={`${heading} ${"id" in result ? result.id : result.href}`}
                onSelect={() => go(result.href)}
                icon={<Icon aria-hidden />}
                label={result.label}
                {...("note" in result ? { note: result.note } : {})}
              />
            ))}
          </PaletteGroup>
        );
      })}
      {search.hasFailed && (
        <p role="alert" className="px-3 py-2 text-ink-soft">
          We couldn’t search everything just now. Keep typing to try again.
        </p>
      )}
    </Command.List>
  );
}

function Nothing({ typed }: { typed: string }) {
  return (
    <>
      <span className="block font-medium wrap-anywhere text-ink">Nothing matches “{typed.trim()}”</span>
      <span className="mt-1 block">
        Try a page or an action, an application’s name, someone’s name or email address, a client ID or an invoice
        number.
      </span>
    </>
  );
}
