"use client";

import { useState } from "react";
import { PersonPicker } from "@/components/patterns/person-picker";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { usePeople } from "@/lib/browser/people";

interface AuditActorDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** An id, or "" for everybody. */
  actor: string;
  onChange: (actor: string) => void;
}

/** Asks whose actions to show. */
export function AuditActorDialog({ open, onOpenChange, actor, onChange }: AuditActorDialogProps) {
  function show(id: string) {
    onOpenChange(false);
    onChange(id);
  }
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Filter by person">
      <ActorChoice actor={actor} onShow={show} />
    </Dialog>
  );
}

function ActorChoice({ actor, onShow }: { actor: string; onShow: (id: string) => void }) {
  const found = usePeople(() => true);
  const [chosen, setChosen] = useState(actor);
  return (
    <>
      <PersonPicker found={found} nobody={(q) => `No members match “${q}”.`} value={chosen} onValueChange={setChosen} />
      <DialogActions>
        <Button look="secondary" onClick={() => onShow("")}>
          Show everyone
        </Button>
        <Button disabled={!chosen} onClick={() => onShow(chosen)}>
          Show this person
        </Button>
      </DialogActions>
    </>
  );
}
