"use client";

import { CardElement, Elements, useElements, useStripe } from "@stripe/react-stripe-js";
import type { Stripe, StripeError } from "@stripe/stripe-js";
// The plain one would fetch Stripe's script wherever this file is loaded; this one does when it is called.
import { loadStripe } from "@stripe/stripe-js/pure";
import { useState, type FormEvent } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { openSetupIntent, useSavedMethod } from "@/lib/browser/billing";
import { refusalText } from "@/lib/card-name";

interface CardDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  publishableKey: string;
  onSaved: () => void;
}

let loading: Promise<Stripe | null> | undefined;

/** A card is typed in here, into a field that is Stripe's. */
export function CardDialog({ open, onOpenChange, publishableKey, onSaved }: CardDialogProps) {
  // Stripe wants its script once in a page, however often the dialog is drawn.
  // oxlint-disable-next-line react/globals
  loading ??= loadStripe(publishableKey);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Add a card"
      description="Your card number goes straight to Stripe."
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
  const saved = useSavedMethod();
  const [pending, setPending] = useState(false);
  const [isTyped, setIsTyped] = useState(false);
  useDialogHold(pending ? "busy" : isTyped && "typed");
  const [failure, setFailure] = useState<string>();

  async function save(event: FormEvent) {
    event.preventDefault();
    const card = elements?.getElement(CardElement);
    if (!stripe || !card) return;
    setPending(true);
    setFailure(undefined);
    try {
      const { error, setupIntent } = await stripe.confirmCardSetup(await openSetupIntent(), {
        payment_method: { card },
      });
      if (error) throw new Error(refusalOf(error));
      const method = setupIntent?.payment_method;
      // Nothing is lost if this fails: the card is saved at Stripe, which tells us in a moment.
      if (typeof method === "string") await saved.mutateAsync(method).catch(() => undefined);
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
        <CardElement options={{ hidePostalCode: true }} onChange={({ empty }) => setIsTyped(!empty)} />
      </div>
      <FormError message={failure} />
      <DialogActions>
        <Button look="secondary" disabled={pending} onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" pending={pending} disabled={!stripe}>
          Save card
        </Button>
      </DialogActions>
    </form>
  );
}

/** Which card was refused, and why: its holder may have several. */
function refusalOf({ message, payment_method: method, setup_intent: intent }: StripeError): string {
  const refused = method ?? intent?.last_setup_error?.payment_method;
  return refusalText(refused?.card, message ?? "The card wasn’t accepted.");
}
