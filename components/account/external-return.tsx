"use client";

import { useEffect, useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Spinner } from "@/components/ui/spinner";
import { enter } from "@/lib/browser/enter";
import { finishExternalLogin, nextPage } from "@/lib/browser/external-login";
import { paths } from "@/lib/paths";
import { AccountCard } from "./account-card";
import { CodeForm } from "./code-form";
import { useProviderAnswer } from "./use-provider-answer";

/** Goes on with somebody who comes back from Google or GitHub. */
export function ExternalReturn() {
  const came = useProviderAnswer(finishExternalLogin);
  // Of the code that was asked for next.
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    if (came === "done") enter(nextPage());
  }, [came]);
  const outcome = problem === undefined ? came : { problem };
  // Stays busy until the next page is there.
  if (!outcome || outcome === "done") {
    return (
      <AccountCard title="One moment" text="We’re checking your account.">
        <p role="status" className="flex justify-center py-4">
          <Spinner />
          <span className="sr-only">Checking</span>
        </p>
      </AccountCard>
    );
  }
  if ("mfaToken" in outcome) {
    const beginAgain = (why: string | null) => (why === null ? enter(paths.login) : setProblem(why));
    return (
      <AccountCard title="Log in" text="Your account has a second factor.">
        <CodeForm {...outcome} onIn={() => enter(nextPage())} onOver={beginAgain} />
      </AccountCard>
    );
  }
  // Whoever was about to link an account goes back to where they began.
  const isLinking = nextPage() === paths.settingsSecurity;
  return (
    <AccountCard title="That didn’t work">
      <div className="space-y-4">
        <FormError message={outcome.problem} />
        <Link href={isLinking ? paths.settingsSecurity : paths.login} className={buttonClass({ className: "w-full" })}>
          {isLinking ? "Back to your settings" : "Back to the login page"}
        </Link>
        {!isLinking && (
          <Link href={paths.signup} className={buttonClass({ look: "secondary", className: "w-full" })}>
            Sign up
          </Link>
        )}
      </div>
    </AccountCard>
  );
}
