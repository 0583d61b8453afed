"use client";

import { useEffect } from "react";
import { FormError } from "@/components/patterns/form-error";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Spinner } from "@/components/ui/spinner";
import { enter } from "@/lib/browser/enter";
import { isProofWindow, tellProven } from "@/lib/browser/proof";
import { finishCompanyLogin } from "@/lib/browser/session";
import { paths } from "@/lib/paths";
import { useProviderAnswer } from "./use-provider-answer";

/** Goes on with a login that comes back from its provider. */
export function CompanyLoginReturn() {
  const outcome = useProviderAnswer(finishCompanyLogin);
  useEffect(() => {
    if (outcome === "logged_in") enter(paths.dashboard);
    if (outcome === "proven") tellProven();
  }, [outcome]);
  if (outcome === "proven") return <p role="status">It’s you. You can close this window.</p>;
  // Stays busy until the next page is there.
  if (outcome === undefined || outcome === "logged_in") {
    return (
      <p role="status" className="flex justify-center py-4">
        <Spinner />
        <span className="sr-only">Logging in</span>
      </p>
    );
  }
  return (
    <div className="space-y-4">
      <FormError message={outcome.problem} />
      {isProofWindow() ? (
        <p>Close this window, and try again.</p>
      ) : (
        <Link href={paths.loginCompany} className={buttonClass({ className: "w-full" })}>
          Begin again
        </Link>
      )}
    </div>
  );
}
