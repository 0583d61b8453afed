"use client";

import { CreditCard } from "lucide-react";
import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { useRemoveMethod, useSetDefaultMethod, type PaymentMethod } from "@/lib/browser/billing";
import { cardName } from "@/lib/card-name";

export function MethodRow({ method }: { method: PaymentMethod }) {
  const [removing, setRemoving] = useState(false);
  const remove = useRemoveMethod();
  const setDefault = useSetDefaultMethod();
  const name = cardName(method);

  async function makeDefault() {
    try {
      await setDefault.mutateAsync(method.id);
      toast.success(`We’ll charge ${name} from now on`);
    } catch (error) {
      toast.error(messageOf(error));
    }
  }

  async function confirmRemoval() {
    await remove.mutateAsync(method.id);
    setRemoving(false);
    toast.success(`Removed ${name}`);
  }

  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-3 sm:px-5">
      <CreditCard aria-hidden className="size-5 shrink-0 text-ink-soft" />
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name} {method.is_default && <Badge>Default</Badge>}
        </p>
        <p className="text-xs leading-5 text-ink-soft tabular-nums">
          Expires {String(method.exp_month).padStart(2, "0")}/{method.exp_year}
        </p>
      </div>
      <div className="flex gap-2">
        {!method.is_default && (
          <Button
            look="secondary"
            size="small"
            pending={setDefault.isPending}
            aria-label={`Make default: ${name}`}
            onClick={() => void makeDefault()}
          >
            Make default
          </Button>
        )}
        <Button look="secondary" size="small" aria-label={`Remove ${name}`} onClick={() => setRemoving(true)}>
          Remove
        </Button>
      </div>
      <ConfirmDialog
        open={removing}
        onOpenChange={setRemoving}
        title={`Remove ${name}?`}
        text={
          method.is_default
            ? "If there’s another card, it becomes the default. If not, you get your invoices by email."
            : "It’s deleted here and on Stripe."
        }
        action="Remove card"
        onConfirm={confirmRemoval}
      />
    </li>
  );
}
