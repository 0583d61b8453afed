"use client";

import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Section } from "@/components/patterns/section";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { submitForm } from "@/lib/client/form-errors";
import { useRenameTeam, type Team } from "@/lib/client/own-team";
import { checkedBy } from "@/lib/client/checked-by";

const resolver = checkedBy(() =>
  import("@/lib/contract/teams").then(({ signUpBody }) => signUpBody.pick({ team_name: true })),
);

export function TeamNameSection({ team }: { team: Team }) {
  const router = useRouter();
  const rename = useRenameTeam(team.id);
  const form = useForm({ resolver, values: { team_name: team.team_name } });
  const { errors, isDirty, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    await rename.mutateAsync(values.team_name);
    toast.success("Saved");
    // The frame of the page carries the name.
    router.refresh();
  });

  return (
    <Section title="Name" text="It stands in invites, on invoices and in the menu of teams. No two teams share one.">
      <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
        <FormField label="Team name" error={errors.team_name?.message}>
          {(control) => <Input {...control} {...form.register("team_name")} autoComplete="organization" />}
        </FormField>
        <FormError message={errors.root?.message} />
        <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
          Rename team
        </Button>
      </form>
    </Section>
  );
}
