"use client";

import { ChevronsUpDown } from "lucide-react";
import { useId, useState } from "react";
import { cn } from "@/components/ui/class-names";
import { controlClass } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import type { AuditEvent } from "@/lib/browser/audit-log";
import { useUser } from "@/lib/browser/users";
import { fullName } from "@/lib/full-name";

const AuditActorDialog = lazyDialog(async () => (await import("./audit-actor-dialog")).AuditActorDialog);

interface AuditActorFieldProps {
  /** Whose actions are shown: an id, or "" for everybody's. */
  actor: string;
  /** What is shown: it knows the names of those who have left. */
  events: readonly AuditEvent[];
  onChange: (actor: string) => void;
}

/** Whose actions to show: a team may have more people than fit into a list that opens. */
export function AuditActorField({ actor, events, onChange }: AuditActorFieldProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const told = events.find((event) => event.actor?.id === actor)?.actor?.name;
  const { data: member, isError } = useUser(told ? "" : actor);
  const name = told ?? (member ? fullName(member) : isError ? "Someone who isn’t on the team" : "…");
  return (
    <div>
      <Label id={`${id}-label`} htmlFor={id} className="mb-1.5">
        Who
      </Label>
      <button
        id={id}
        type="button"
        aria-haspopup="dialog"
        aria-labelledby={`${id}-label ${id}`}
        onClick={() => setOpen(true)}
        className={cn(controlClass, "flex h-9 items-center justify-between gap-2 px-2.5 text-left")}
      >
        <span className="truncate">{actor ? name : "Everyone"}</span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </button>
      <AuditActorDialog open={open} onOpenChange={setOpen} actor={actor} onChange={onChange} />
    </div>
  );
}
