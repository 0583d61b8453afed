"use client";

import { ExternalLink, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { openCheckout } from "@/lib/browser/billing";

const CardDialog = lazyDialog(async () => (await import("./card-dialog")).CardDialog);

interface CardAddProps {
  publishableKey: string | null;
  /** A card was saved in place, and is on its way here from Stripe. */
  onSaved: () => void;
}

/** Adds a card in place where there is a publishable key, and on Stripe's page anywhere. */
export function CardAdd({ publishableKey, onSaved }: CardAddProps) {
  const [open, setOpen] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);

  async function leave() {
    setIsLeaving(true);
    try {
      window.location.assign(await openCheckout());
    } catch (error) {
      setIsLeaving(false);
      toast.error(messageOf(error));
    }
  }

  return (
    <div className="flex flex-wrap justify-center gap-2">
      {publishableKey && (
        <Button onClick={() => setOpen(true)}>
          <Plus aria-hidden />
          Add a card
        </Button>
      )}
      <Button look={publishableKey ? "secondary" : "primary"} pending={isLeaving} onClick={() => void leave()}>
        {publishableKey ? "Use Stripe’s page" : "Add a card"}
        <ExternalLink aria-hidden />
      </Button>
      {publishableKey && (
        <CardDialog open={open} onOpenChange={setOpen} onSaved={onSaved} publishableKey={publishableKey} />
      )}
    </div>
  );
}
