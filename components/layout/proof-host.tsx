"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { onProofNeeded } from "@/lib/browser/proof-needed";
import { secondFactorQuery } from "@/lib/browser/second-factor";
import type { Viewer } from "./viewer";

const ProofDialog = lazyDialog(async () => (await import("./proof-dialog")).ProofDialog);

interface Question {
  hasPasskey: boolean;
  answer: (proven: boolean) => void;
}

/** Opens when what the person wants takes a proof that it's them, and lets it go on. */
export function ProofHost({ viewer }: { viewer: Pick<Viewer, "email" | "viaCompany"> }) {
  const client = useQueryClient();
  const [question, setQuestion] = useState<Question | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(
    () =>
      onProofNeeded(async () => {
        // Before it opens, so that nothing changes under their hands. If it can't be read, the password does.
        const factor = viewer.viaCompany ? null : await client.fetchQuery(secondFactorQuery).catch(() => null);
        return new Promise((answer) => {
          setQuestion({ hasPasskey: (factor?.passkeys ?? 0) > 0, answer });
          setOpen(true);
        });
      }),
    [client, viewer.viaCompany],
  );

  function close(proven: boolean) {
    setOpen(false);
    question?.answer(proven);
  }

  return (
    <ProofDialog
      email={viewer.email}
      byCompany={viewer.viaCompany}
      hasPasskey={question?.hasPasskey ?? false}
      open={open}
      onOpenChange={() => close(false)}
      onProven={() => close(true)}
    />
  );
}
