"use client";

import { CircleCheck, Hourglass, Undo2 } from "lucide-react";
import { useRef, useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Time } from "@/components/patterns/time";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { useEndOverlap, useRotation, type Credential, type Rotation } from "@/lib/browser/credentials";
import { countOf } from "@/lib/format/count-of";
import { CredentialRotationHours } from "./credential-rotation-hours";

interface CredentialRotationProps {
  applicationId: string;
  credential: Credential;
  mayChange: boolean;
}

/** While two secrets work: what still uses the old one, and the way on or back. */
export function CredentialRotation({ applicationId, credential, mayChange }: CredentialRotationProps) {
  const { data, error, refetch } = useRotation(applicationId, credential.id);
  const title = `Rotation of ${credential.label}`;
  return (
    <section aria-label={title} className="space-y-4 border-t border-line p-4 sm:px-5">
      <h3 className="font-medium wrap-anywhere">{title}</h3>
      {!data && error && <LoadFailure what="what uses the old secret" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton className="h-24 w-full" />}
      {data?.old_secret && (
        <>
          <Verdict rotation={data} />
          <CredentialRotationHours hours={data.hours} />
          <Addresses rotation={data} />
          {mayChange && <WayOut applicationId={applicationId} credential={credential} rotation={data} />}
        </>
      )}
    </section>
  );
}

function Verdict({ rotation }: { rotation: Rotation }) {
  const Icon = rotation.safe_to_revoke ? CircleCheck : Hourglass;
  return (
    <div role="status" className="flex gap-2">
      <Icon
        aria-hidden
        className={`mt-0.5 size-4 shrink-0 ${rotation.safe_to_revoke ? "text-production" : "text-sandbox"}`}
      />
      <p className="min-w-0 text-pretty wrap-anywhere">
        <VerdictWords rotation={rotation} />
      </p>
    </div>
  );
}

function VerdictWords({ rotation: { reason, last_use: lastUse, old_secret: old } }: { rotation: Rotation }) {
  if (reason === "never_used") return <>Nothing has ever used the old secret. It’s safe to revoke.</>;
  if (reason === "quiet") return <>Nothing has used the old secret for 24 hours. It’s safe to revoke.</>;
  if (reason === "new_secret_unused")
    return (
      <>
        Nothing has used the old secret for 24 hours, but nothing has used the new one either. Whatever logged in with
        the old secret may come back, so it isn’t safe to revoke yet.
      </>
    );
  if (lastUse)
    return (
      <>
        The old secret was last used <Time at={lastUse.at} />
        {lastUse.address && <> from {lastUse.address}</>}. It’s safe to revoke once nothing has used it for 24 hours.
      </>
    );
  return (
    <>
      Nothing has used the old secret since the rotation
      {old?.last_used_at && (
        <>
          , but something used it <Time at={old.last_used_at} />
        </>
      )}
      . It’s safe to revoke once nothing has used it for 24 hours.
    </>
  );
}

function Addresses({ rotation: { addresses, other_addresses: others } }: { rotation: Rotation }) {
  if (addresses.length === 0 && !others) return null;
  return (
    <ul aria-label="Where the old secret was used from" className="max-h-64 divide-y divide-line overflow-y-auto">
      {addresses.map(({ address, uses, checks, last_used_at: at }) => (
        <li key={address ?? ""} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
          {address ? (
            <code className="min-w-0 font-mono text-xs break-all">{address}</code>
          ) : (
            <span className="text-ink-soft">Address not sent</span>
          )}
          <span className="text-xs text-ink-soft">
            {amountOf(uses, checks)}
            {at && (
              <>
                , last <Time at={at} />
              </>
            )}
          </span>
        </li>
      ))}
      {others && (
        <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
          <span className="text-ink-soft">Other addresses</span>
          <span className="text-xs text-ink-soft">{amountOf(others.uses, others.checks)}</span>
        </li>
      )}
    </ul>
  );
}

/** A test of whether a secret works is no use of it. */
const amountOf = (uses: number, checks: number): string =>
  [
    ...(uses > 0 || checks === 0 ? [countOf(uses, ["login", "logins"])] : []),
    ...(checks > 0 ? [countOf(checks, ["test", "tests"])] : []),
  ].join(" and ");

interface WayOutProps extends Pick<CredentialRotationProps, "applicationId" | "credential"> {
  rotation: Rotation;
}

function WayOut({ applicationId, credential, rotation }: WayOutProps) {
  const [open, setOpen] = useState<"finish" | "undo" | null>(null);
  const finishButton = useRef<HTMLButtonElement>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const finish = useEndOverlap("finishRotation", applicationId, credential.id);
  const undo = useEndOverlap("undoRotation", applicationId, credential.id);
  const { old_secret: old, new_secret: current, safe_to_revoke: isSafe } = rotation;

  async function confirm(end: typeof finish, done: string) {
    await end.mutateAsync(credential);
    setOpen(null);
    toast.success(done);
  }

  return (
    <div className="flex flex-wrap gap-2">
      <Button
        ref={finishButton}
        look={isSafe ? "primary" : "secondary"}
        onClick={() => setOpen("finish")}
        aria-label={`Revoke the old secret of ${credential.label}`}
      >
        Revoke old secret
      </Button>
      <Button
        ref={undoButton}
        look="secondary"
        onClick={() => setOpen("undo")}
        aria-label={`Undo the rotation of ${credential.label}`}
      >
        <Undo2 aria-hidden />
        Undo rotation
      </Button>
      <ConfirmDialog
        open={open === "finish"}
        onOpenChange={(opening) => setOpen(opening ? "finish" : null)}
        returnFocus={finishButton}
        title={`Revoke the old secret, …${old?.hint}?`}
        text={
          isSafe
            ? "It stops working right away. This can't be undone."
            : "It stops working right away, and whatever still uses it is locked out. This can't be undone."
        }
        action="Revoke old secret"
        onConfirm={() => confirm(finish, `Revoked the old secret of ${credential.label}`)}
      />
      <ConfirmDialog
        open={open === "undo"}
        onOpenChange={(opening) => setOpen(opening ? "undo" : null)}
        returnFocus={undoButton}
        title={`Go back to the old secret, …${old?.hint}?`}
        text={
          <>
            The old secret keeps working, without an end. The new one, …{current?.hint}, stops right away and can’t be
            brought back.{" "}
            {current?.last_used_at ? (
              <>
                It was last used <Time at={current.last_used_at} />: whatever uses it is locked out.
              </>
            ) : (
              "Nothing has used it so far."
            )}
          </>
        }
        action="Undo rotation"
        onConfirm={() => confirm(undo, `${credential.label} is back to its old secret`)}
      />
    </div>
  );
}
