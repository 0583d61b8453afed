import { KeyRound } from "lucide-react";
import { Link } from "@/components/ui/link";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { paths } from "@/lib/paths";

/** The next step of an application that can't do anything yet. */
export function FirstCredentialCard({ applicationId }: { applicationId: string }) {
  return (
    <Card aria-label="Next step" className="flex flex-wrap items-center gap-4 p-4 sm:p-5">
      <span className="grid size-10 shrink-0 place-items-center rounded-lg bg-accent-soft text-accent-ink">
        <KeyRound aria-hidden className="size-5" />
      </span>
      <div className="min-w-48 flex-1">
        <h2 className="font-semibold">Generate the first credentials</h2>
        <p className="text-ink-soft">
          Your product needs them to log in. Start in the sandbox, where nothing is billed.
        </p>
      </div>
      <Link href={paths.generateCredentials(applicationId)} className={buttonClass()}>
        Generate credentials
      </Link>
    </Card>
  );
}
