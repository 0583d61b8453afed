"use client";

import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { EditClash } from "@/components/patterns/edit-clash";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { checkedBy } from "@/lib/browser/checked-by";
import { useEdit } from "@/lib/browser/edit";
import { submitForm } from "@/lib/browser/form-errors";
import { useReadOwnTeam, useRenameTeam, type Team } from "@/lib/browser/own-team";
import { versions } from "@/lib/contract/versions";

const resolver = checkedBy(() =>
  import("@/lib/contract/teams").then(({ signUpBody }) => signUpBody.pick({ team_name: true })),
);

const valuesOf = ({ team_name }: Team) => ({ team_name });

// The form keeps what is typed when fresh data comes, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

export function TeamNameSection({ team }: { team: Team }) {
  const router = useRouter();
  const rename = useRenameTeam(team.id);
  const form = useForm({ resolver, values: valuesOf(team), resetOptions: { keepDirtyValues: true } });
  const { errors, isDirty, isSubmitting } = form.formState;
  const edit = useEdit({ saved: team, valuesOf, versionOf: versions.team, read: useReadOwnTeam(team.id), isDirty });

  const submit = submitForm(form, async (values) => {
    const saved = await edit.save(form.getValues(), (ifMatch) => rename.mutateAsync({ ...values, ifMatch }));
    if (!saved) return;
    form.reset(valuesOf(saved), asTheyAre);
    toast.success("Saved");
    // The frame of the page carries the name.
    router.refresh();
  });

  return (
    <Section
      title="Name"
      text="Shown in invites, on invoices and in the team menu. No two teams can have the same name."
    >
      <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
        <FormField required label="Team name" error={errors.team_name?.message}>
          {(control) => <Input {...control} {...form.register("team_name")} autoComplete="organization" />}
        </FormField>
        <FormError message={errors.root?.message} />
        <EditClash
          clashes={edit.clashes}
          labels={{ team_name: "Team name" }}
          onKeepMine={() => void submit()}
          onUseTheirs={() => {
            form.reset(valuesOf(edit.current()), asTheyAre);
            edit.settle();
          }}
        />
        <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
          Rename team
        </Button>
      </form>
    </Section>
  );
}
