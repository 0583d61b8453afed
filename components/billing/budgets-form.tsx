"use client";

import { useState } from "react";
import { useForm } from "react-hook-form";
import { FormError } from "@/components/patterns/form-error";
import { FormField } from "@/components/patterns/form-field";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { useSetBudgets, type Budgets } from "@/lib/client/billing";
import { checkedBy } from "@/lib/client/checked-by";
import { submitForm } from "@/lib/client/form-errors";
import { bodyOf, valuesOf } from "./budget-values";
import { HardStopDialog } from "./hard-stop-dialog";

const resolver = checkedBy(() => import("./budgets-form-body").then(({ budgetsForm }) => budgetsForm));

export interface BudgetsFormProps {
  budgets: Budgets;
  applications: readonly { id: string; name: string }[];
  teamName: string;
  /** Whether this person may turn the hard stop on and off. */
  mayStop: boolean;
}

export function BudgetsForm({ budgets, applications, teamName, mayStop }: BudgetsFormProps) {
  const save = useSetBudgets();
  const [stopping, setStopping] = useState(false);
  const form = useForm({ resolver, values: valuesOf(budgets, applications) });
  const { errors, isDirty, isSubmitting } = form.formState;

  const submit = submitForm(form, async (values) => {
    await save.mutateAsync(bodyOf(values, budgets));
    toast.success("Saved");
  });

  async function setHardStop(hardStop: boolean) {
    const body = { ...bodyOf(valuesOf(budgets, applications), budgets), hard_stop: hardStop };
    await save.mutateAsync({ ...body, ...(hardStop ? { confirm: teamName } : {}) });
    setStopping(false);
    toast.success(hardStop ? "The hard stop is on" : "The hard stop is off");
  }

  return (
    <>
      <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          <FormField label="Whole team" aside="USD a month" error={errors.team?.message}>
            {(control) => <Input {...control} {...form.register("team")} inputMode="decimal" placeholder="No limit" />}
          </FormField>
          {applications.map(({ id, name }, index) => (
            <FormField key={id} label={name} aside="USD a month" error={errors.applications?.[index]?.amount?.message}>
              {(control) => (
                <Input
                  {...control}
                  {...form.register(`applications.${index}.amount`)}
                  inputMode="decimal"
                  placeholder="No limit"
                />
              )}
            </FormField>
          ))}
        </div>
        <div className="flex flex-wrap items-center justify-between gap-4 rounded-md border border-line px-4 py-3">
          <div className="max-w-prose min-w-0">
            <p className="font-medium">Hard stop {budgets.hard_stop ? "is on" : "is off"}</p>
            <p className="text-pretty text-ink-soft">
              {mayStop
                ? "When it is on and a budget is used up, production credentials stop working until the month is over."
                : "When it is on and a budget is used up, production credentials stop working. Only owners turn it on or off."}
            </p>
          </div>
          {mayStop && (
            <Button
              look={budgets.hard_stop ? "secondary" : "dangerQuiet"}
              size="small"
              onClick={() => (budgets.hard_stop ? void setHardStop(false) : setStopping(true))}
            >
              {budgets.hard_stop ? "Turn off" : "Turn on"}
            </Button>
          )}
        </div>
        <FormError message={errors.root?.message} />
        <Button type="submit" pending={isSubmitting} disabled={!isDirty}>
          Save budgets
        </Button>
      </form>
      {/* Not within the form: its own would send both. */}
      <HardStopDialog
        open={stopping}
        onOpenChange={setStopping}
        teamName={teamName}
        onConfirm={() => setHardStop(true)}
      />
    </>
  );
}
