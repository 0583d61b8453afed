"use client";

import type { RefObject } from "react";
import { useForm, useWatch } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { TeamNameField } from "@/components/patterns/team-name-field";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { useDialogHold } from "@/components/ui/dialog-hold";
import { checkedBy } from "@/lib/browser/checked-by";
import { enter } from "@/lib/browser/enter";
import { submitForm } from "@/lib/browser/form-errors";
import { switchTeam } from "@/lib/browser/session";
import { openTeam } from "@/lib/browser/team";
import { paths } from "@/lib/paths";

const resolver = checkedBy(() =>
  import("@/lib/contract/teams").then(({ signUpBody }) => signUpBody.pick({ team_name: true })),
);

interface TeamCreateDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  returnFocus: RefObject<HTMLElement | null>;
}

export function TeamCreateDialog({ open, onOpenChange, returnFocus }: TeamCreateDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      returnFocus={returnFocus}
      title="Create a team"
      description="A team has its own applications, members and invoices. You become its owner, with the login you already have."
    >
      <CreateForm onCancel={() => onOpenChange(false)} />
    </Dialog>
  );
}

function CreateForm({ onCancel }: { onCancel: () => void }) {
  const form = useForm({ resolver, defaultValues: { team_name: "" } });
  const { errors, isDirty, isSubmitting, isSubmitSuccessful } = form.formState;
  // Stays busy until the new team's page is there.
  const isBusy = isSubmitting || (isSubmitSuccessful && !errors.root && !errors.team_name);
  useDialogHold(isBusy ? "busy" : isDirty && "typed");
  const typed = useWatch({ control: form.control, name: "team_name" });

  const submit = submitForm(form, async (values) => {
    const team = await openTeam(values.team_name);
    // The team is there; should switching fail, the menu has it.
    await switchTeam(team.id).catch(() => undefined);
    enter(paths.dashboard);
  });

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <TeamNameField field={form.register("team_name")} typed={typed} error={errors.team_name?.message} />
      <FormError message={errors.root?.message} />
      <DialogActions>
        <Button look="secondary" disabled={isBusy} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" pending={isBusy}>
          Create team
        </Button>
      </DialogActions>
    </form>
  );
}
