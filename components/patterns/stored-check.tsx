"use client";

import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { Label } from "@/components/ui/label";

/** The end of a dialog that shows something only once: it stays open until the person says that they stored it. */
export function StoredCheck({ what, onDone }: { what: "codes" | "secret"; onDone: () => void }) {
  const [stored, setStored] = useState(false);
  const id = useId();
  useDialogHold(!stored && "secret");
  return (
    <>
      <div className="flex items-start gap-2.5 border-t border-line pt-4">
        <Checkbox id={id} checked={stored} onCheckedChange={(checked) => setStored(checked === true)} />
        <Label htmlFor={id} className="font-normal">
          I stored the {what} somewhere safe
        </Label>
      </div>
      <DialogActions>
        <Button disabled={!stored} onClick={onDone}>
          Done
        </Button>
      </DialogActions>
    </>
  );
}
