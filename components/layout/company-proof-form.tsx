"use client";

import { useEffect, useRef, useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { messageOf } from "@/lib/browser/api-error";
import { proveByCompany } from "@/lib/browser/proof";

interface CompanyProofFormProps {
  onProven: () => void;
  onCancel: () => void;
}

/** For somebody who has logged in with their company account: they do it once more, in a window of its own. */
export function CompanyProofForm({ onProven, onCancel }: CompanyProofFormProps) {
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string>();
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function prove() {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setWaiting(true);
    setProblem(undefined);
    try {
      if (await proveByCompany(signal)) return onProven();
      setProblem("Your browser has blocked the window. Allow windows for this site, and try again.");
    } catch (error) {
      if (signal.aborted) return;
      setProblem(messageOf(error));
    }
    setWaiting(false);
  }

  return (
    <div className="space-y-4">
      <p role="status" className="text-pretty text-ink-soft">
        {waiting
          ? "Log in to your company account in the window that has just opened. This page goes on by itself."
          : "You log in to your company account once more, in a window of its own."}
      </p>
      <FormError message={problem} />
      <DialogActions>
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
        <Button onClick={() => void prove()}>{waiting ? "Open the window again" : "Continue"}</Button>
      </DialogActions>
    </div>
  );
}
