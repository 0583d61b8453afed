"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/patterns/confirm-dialog";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { useRequireSso, type Provider, type TeamSso } from "@/lib/browser/single-sign-on";

/** Whether everyone has to log in with their company account. */
export function TeamSsoRule({ teamId, sso }: { teamId: string; sso: TeamSso & { provider: Provider } }) {
  const [open, setOpen] = useState(false);
  const change = useRequireSso(teamId);
  const { required } = sso.provider;

  async function confirm() {
    await change(sso, !required);
    setOpen(false);
    toast.success(required ? "The company account is no longer required" : "Everyone needs their company account now");
  }

  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-line p-3">
      {required ? (
        <Badge tone="good">Only way to log in</Badge>
      ) : (
        <p className="text-ink-soft">People can log in with their password, too.</p>
      )}
      <Button look={required ? "dangerQuiet" : "secondary"} onClick={() => setOpen(true)}>
        {required ? "Stop requiring it" : "Require the company account"}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={required ? "Stop requiring the company account?" : "Require the company account?"}
        text={
          required
            ? "People can log in with their password again. All owners get an email."
            : "It takes effect right away: everyone else’s other logins end for this team. Owners can still log in with their password, in case the provider fails. Applications, service accounts and tokens work as before."
        }
        action={required ? "Stop requiring it" : "Require it"}
        onConfirm={confirm}
      />
    </div>
  );
}
