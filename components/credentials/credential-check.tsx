"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";
import { environmentNames } from "@/components/applications/environment-badge";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { messageOf } from "@/lib/browser/api-error";
import { checkCredential, type CredentialCheckAnswer, type NewCredential } from "@/lib/browser/credentials";
import { usePublicUrl } from "@/lib/browser/public-url";
import { checkCommand } from "@/lib/format/check-command";

type Outcome = CredentialCheckAnswer | { problem: string };

/** While the secret is on the screen: try it here, or take the same request along as a line to paste. */
export function CredentialCheck({ made }: { made: Pick<NewCredential, "client_id" | "client_secret"> }) {
  const [pending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const publicUrl = usePublicUrl();

  async function check() {
    setPending(true);
    setOutcome(await checkCredential(made).catch((error: unknown) => ({ problem: messageOf(error) })));
    setPending(false);
  }

  return (
    <section aria-label="Test these credentials" className="space-y-3 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button look="secondary" pending={pending} onClick={() => void check()}>
          Test these credentials
        </Button>
        <div role="status" className="min-w-0 flex-1 basis-48">
          {outcome && !pending && <Told outcome={outcome} />}
        </div>
      </div>
      <p className="text-ink-soft">Or send your first request from the machine that will use them:</p>
      <div className="overflow-hidden rounded-md border border-line bg-sunken">
        <CodeBlock
          code={checkCommand(publicUrl, made.client_id, made.client_secret)}
          what="command that tests these credentials"
        />
      </div>
    </section>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const works = "active" in outcome && outcome.active;
  const Icon = works ? CircleCheck : CircleAlert;
  return (
    <p className="flex gap-2">
      <Icon
        aria-hidden
        className={works ? "mt-0.5 size-4 shrink-0 text-production" : "mt-0.5 size-4 shrink-0 text-danger-ink"}
      />
      <span className="min-w-0 wrap-anywhere">{wordsFor(outcome)}</span>
    </p>
  );
}

const refusals: Record<NonNullable<CredentialCheckAnswer["reason"]>, string> = {
  disabled: "disabled. They’ll work again once they’re enabled.",
  expired: "expired. They’ll work again once they have a later date.",
  unpaid: "stopped because an invoice is overdue. They’ll work again as soon as it’s paid.",
  budget: "stopped by a budget. They’ll work again once the budget is raised or the month ends.",
  address: "limited to other addresses. They don’t work from where you are.",
};

function wordsFor(outcome: Outcome): string {
  if ("problem" in outcome) return outcome.problem;
  const { active, environment, application, reason } = outcome;
  const belongs = environment && application ? `${environmentNames[environment]} of ${application.name}` : "";
  if (active) return `They work. ${belongs}. A test doesn’t count as use.`;
  // The secret is right, or it would not say whose it is.
  if (belongs) return `${belongs}: ${refusals[reason ?? "budget"]}`;
  return "They no longer work. They were deleted, or their secret was replaced.";
}
