"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { SecretReveal } from "@/components/patterns/secret-reveal";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { DropdownMenu } from "@/components/ui/dropdown-menu";
import { Sheet } from "@/components/ui/sheet";
import { toast } from "@/components/ui/toast";
import { Sample } from "./sample";

type Overlay = "confirm" | "secret" | "sheet";

const secret = [
  { label: "Client ID", variable: "CLIENT_ID", value: "sample_client_id" },
  { label: "Client secret", variable: "CLIENT_SECRET", value: "sample_client_secret" },
];

export function OverlaySamples() {
  const [shown, setShown] = useState<Overlay | null>(null);
  const overlay = (name: Overlay) => ({
    open: shown === name,
    onOpenChange: (open: boolean) => setShown(open ? name : null),
  });
  return (
    <Sample title="Over the page">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setShown("confirm")}>Confirm by typing</Button>
        <Button onClick={() => setShown("secret")}>Show a secret</Button>
        <Button onClick={() => setShown("sheet")}>Open a drawer</Button>
        <Button onClick={() => toast.success("Saved", { description: "What happened." })}>Tell of a success</Button>
        <Button onClick={() => toast.error("Nothing was saved", { description: "What to do." })}>
          Tell of an error
        </Button>
        <DropdownMenu trigger={<Button look="secondary">Open a menu</Button>}>
          {({ Item, Separator, Label }) => (
            <>
              <Label>Web server</Label>
              <Item>
                <Pencil aria-hidden /> Rename
              </Item>
              <Separator />
              <Item tone="danger">
                <Trash2 aria-hidden /> Delete
              </Item>
            </>
          )}
        </DropdownMenu>
      </div>
      <ConfirmDialog
        {...overlay("confirm")}
        title="Delete Support chat?"
        text="Its credentials stop working at once. This can't be undone."
        name="Support chat"
        action="Delete application"
        onConfirm={async () => setShown(null)}
      />
      <Dialog {...overlay("secret")} title="Store the secret now" description="It is shown this once." held>
        <SecretReveal values={secret} fileName="sample.env" onDone={() => setShown(null)} />
      </Dialog>
      <Sheet {...overlay("sheet")} title="Drawer">
        <p className="p-4">What is in it</p>
      </Sheet>
    </Sample>
  );
}
