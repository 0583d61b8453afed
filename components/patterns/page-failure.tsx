"use client";

import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";
import { Notice } from "./notice";

export interface PageFailureProps {
  error: unknown;
  retry: () => void;
}

/** The face of a page that could not be made. The reference finds the error in the server's log. */
export function PageFailure({ error, retry }: PageFailureProps) {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <div role="alert">
      <Notice
        title="We couldn’t load this page"
        text={
          <>
            <p>Something went wrong on our side. Your data is safe; trying again often helps.</p>
            {digest && <p className="mt-2 font-mono text-xs text-ink-faint">Reference {digest}</p>}
          </>
        }
      >
        <Button onClick={retry}>Try again</Button>
        {/* A full load on purpose: whatever broke this page is left behind. */}
        <a href={paths.landing} className={buttonClass({ look: "secondary" })}>
          Go to the home page
        </a>
      </Notice>
    </div>
  );
}
