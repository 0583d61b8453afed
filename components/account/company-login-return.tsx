"use client";

import { useEffect, useState } from "react";
import { FormError } from "@/components/patterns/form-error";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { Spinner } from "@/components/ui/spinner";
import { enter } from "@/lib/browser/enter";
import { isProofWindow, tellProven } from "@/lib/browser/proof";
import { finishCompanyLogin } from "@/lib/browser/session";
import { paths } from "@/lib/paths";

/** What came back is shown once: React's double effects, and a reload, must not show it again. */
let isUnderWay = false;

/** Goes on with a login that comes back from its provider. */
export function CompanyLoginReturn() {
  const [problem, setProblem] = useState<string>();
  const [proven, setProven] = useState(false);
  useEffect(() => {
    if (isUnderWay) return;
    isUnderWay = true;
    const given = new URLSearchParams(window.location.search);
    window.history.replaceState(null, "", window.location.pathname);
    const of = (name: string) => given.get(name) ?? undefined;
    void finishCompanyLogin({ state: of("state") ?? "", code: of("code"), iss: of("iss"), error: of("error") }).then(
      (outcome) => {
        isUnderWay = false;
        if (outcome === "logged_in") return enter(paths.dashboard);
        if (outcome === "proven") {
          setProven(true);
          return tellProven();
        }
        setProblem(outcome.problem);
      },
    );
  }, []);
  if (proven) return <p role="status">It’s you. You can close this window.</p>;
  if (problem === undefined) {
    return (
      <p role="status" className="flex justify-center py-4">
        <Spinner />
        <span className="sr-only">Logging in</span>
      </p>
    );
  }
  return (
    <div className="space-y-4">
      <FormError message={problem} />
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
