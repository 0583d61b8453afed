"use client";

import type { ReactNode } from "react";
import { Time } from "@/components/patterns/time";
import { Badge } from "@/components/ui/badge";
import { TableCell, TableRow } from "@/components/ui/table";
import { useNow } from "@/lib/format/clock";

interface KeyRowProps {
  name: string;
  /** What tells it from others of that name. */
  told: ReactNode;
  scopes: readonly string[];
  /** Where it may be used from; none is anywhere. */
  addresses?: readonly string[];
  /** What else there is to know of it now. */
  note?: ReactNode;
  /** Whether it has two buttons, which its name makes room for on a phone. */
  hasTwoActions?: boolean;
  expiresAt: string;
  lastUsedAt: string | null;
  children: ReactNode;
}

/** A service account or a personal access token in its table. */
export function KeyRow({
  name,
  told,
  scopes,
  addresses = [],
  note,
  hasTwoActions = false,
  expiresAt,
  lastUsedAt,
  children,
}: KeyRowProps) {
  return (
    <TableRow>
      <TableCell className={hasTwoActions ? "@max-2xl:pr-36 @2xl:max-w-72" : "@max-2xl:pr-20 @2xl:max-w-72"}>
        <span className="grid min-w-0">
          <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
          <span className="text-xs leading-5 wrap-anywhere text-ink-soft">{scopes.join(", ")}</span>
          {addresses.length > 0 && (
            <span className="text-xs leading-5 wrap-anywhere text-ink-soft">Only from {addresses.join(", ")}</span>
          )}
          {note}
        </span>
      </TableCell>
      {told}
      <TableCell label="Last used" className="text-ink-soft">
        {lastUsedAt ? <Time at={lastUsedAt} capital /> : <span className="text-ink-faint">Never</span>}
      </TableCell>
      <TableCell label="Expires" className="text-ink-soft">
        <Expiry at={expiresAt} />
      </TableCell>
      <TableCell className="@max-2xl:absolute @max-2xl:top-3 @max-2xl:right-3 @2xl:text-right">{children}</TableCell>
    </TableRow>
  );
}

function Expiry({ at }: { at: string }) {
  const now = useNow();
  return now !== null && Date.parse(at) <= now ? <Badge>Expired</Badge> : <Time at={at} capital />;
}
