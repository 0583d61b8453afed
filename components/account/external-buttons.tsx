"use client";

import { useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { leaveToLogIn } from "@/lib/browser/external-login";
import { providerNames, type ExternalProvider } from "@/lib/contract/external-providers";

interface ExternalButtonsProps {
  /** Whose keys the operator has set. */
  providers: readonly ExternalProvider[];
  /** A path of ours, to go to afterwards. */
  next: string;
  disabled: boolean;
}

/** The ways in through Google and GitHub. */
export function ExternalButtons({ providers, next, disabled }: ExternalButtonsProps) {
  const [leaving, setLeaving] = useState<ExternalProvider>();
  const [problem, setProblem] = useState<string>();

  async function leave(provider: ExternalProvider) {
    setLeaving(provider);
    setProblem(undefined);
    // Stays busy until the other page is there.
    const said = await leaveToLogIn(provider, next);
    if (said === undefined) return;
    setLeaving(undefined);
    setProblem(said);
  }

  return (
    <>
      {providers.map((provider) => (
        <Button
          key={provider}
          look="secondary"
          pending={leaving === provider}
          disabled={disabled || leaving !== undefined}
          className="w-full"
          onClick={() => void leave(provider)}
        >
          Continue with {providerNames[provider]}
        </Button>
      ))}
      <FormError message={problem} />
    </>
  );
}
