"use client";

import { CardElement, Elements, useElements, useStripe } from "@stripe/react-stripe-js";
import type { Stripe } from "@stripe/stripe-js";
// The plain one would fetch Stripe's script wherever this file is loaded; this one does when it is called.
import { loadStripe } from "@stripe/stripe-js/pure";
import { useState, type FormEvent } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/client/api-error";
import { openSetupIntent } from "@/lib/client/billing";

interface CardDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  publishableKey: string;
  onSaved: () => void;
}

let loading: Promise<Stripe | null> | undefined;

/** A card is typed in here, into a field that is Stripe's. */
export function CardDialog({ open, onOpenChange, publishableKey, onSaved }: CardDialogProps) {
  loading ??= loadStripe(publishableKey);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Add a card"
      description="Its number goes straight to Stripe."
    >
      <Elements stripe={loading}>
        <CardForm onSaved={onSaved} onDone={() => onOpenChange(false)} />
      </Elements>
    </Dialog>
  );
}

function CardForm({ onSaved, onDone }: { onSaved: () => void; onDone: () => void }) {
  const stripe = useStripe();
  const elements = useElements();
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    const card = elements?.getElement(CardElement);
    if (!stripe || !card) return;
    setPending(true);
    setFailure(undefined);
    try {
      const { error } = await stripe.confirmCardSetup(await openSetupIntent(), { payment_method: { card } });
      if (error) throw new Error(error.message ?? "The card was not accepted.");
      onSaved();
      toast.success("Your card is saved");
      onDone();
    } catch (error) {
      setFailure(error instanceof Error && error.message ? error.message : messageOf(error));
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} className="space-y-4">
      <div className="rounded-md border border-line-control bg-surface px-3 py-2.5">
        <CardElement options={{ hidePostalCode: true }} />
      </div>
      <FormError message={failure} />
      <DialogActions>
        <Button look="secondary" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" pending={pending} disabled={!stripe}>
          Save card
        </Button>
      </DialogActions>
    </form>
  );
}
