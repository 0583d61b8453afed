"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { EditClash } from "@/components/patterns/edit-clash";
import { FormError } from "@/components/patterns/form-error";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { messageOf } from "@/lib/browser/api-error";
import { useReadBudgets, useSetBudgets, type Budgets } from "@/lib/browser/billing";
import { checkedBy } from "@/lib/browser/checked-by";
import { useEdit } from "@/lib/browser/edit";
import { submitForm } from "@/lib/browser/form-errors";
import { versions } from "@/lib/contract/versions";
import { BudgetFields } from "./budget-fields";
import { bodyOf, limitsOf, valuesOf, withLimits } from "./budget-values";
import { HardStopDialog } from "./hard-stop-dialog";

const resolver = checkedBy(() => import("./budgets-form-body").then(({ budgetsForm }) => budgetsForm));

// The form keeps what is typed when fresh data comes, unless told otherwise.
const asTheyAre = { keepDirtyValues: false };

export interface BudgetsFormProps {
  budgets: Budgets;
  teamName: string;
  /** Whether this person may turn the hard stop on and off. */
  mayStop: boolean;
}

export function BudgetsForm({ budgets, teamName, mayStop }: BudgetsFormProps) {
  const save = useSetBudgets();
  const router = useRouter();
  const [stopping, setStopping] = useState(false);
  // Those whose limit was typed into, by name.
  const [touched, setTouched] = useState<readonly { id: string; name: string }[]>([]);
  const form = useForm({ resolver, values: valuesOf(budgets), resetOptions: { keepDirtyValues: true } });
  const { errors, isDirty, isSubmitting } = form.formState;
  const edit = useEdit({
    saved: budgets,
    valuesOf: (from: Budgets) => limitsOf(valuesOf(from)),
    versionOf: versions.budgets,
    read: useReadBudgets(),
    isDirty,
  });

  const submit = submitForm(form, async (values) => {
    const before = limitsOf(valuesOf(edit.current()));
    const mine = Object.fromEntries(
      Object.entries(limitsOf(values)).filter(([of, typed]) => typed !== (before[of] ?? "")),
    );
    const saved = await edit.save(mine, (ifMatch, current) =>
      save.mutateAsync({ body: bodyOf(withLimits(valuesOf(current), mine)), ifMatch }),
    );
    if (!saved) return;
    form.reset(valuesOf(saved), asTheyAre);
    toast.success("Saved");
    // What is over budget stands above, and was looked up with the page.
    router.refresh();
  });

  async function setHardStop(hardStop: boolean) {
    const body = { ...bodyOf(valuesOf(budgets)), hard_stop: hardStop };
    await save.mutateAsync({
      body: { ...body, ...(hardStop ? { confirm: teamName } : {}) },
      ifMatch: versions.budgets(budgets),
    });
    setStopping(false);
    router.refresh();
    toast.success(hardStop ? "The hard stop is on" : "The hard stop is off");
  }

  return (
    <>
      <form method="post" onSubmit={submit} noValidate className="space-y-4 p-4 sm:p-5">
        <BudgetFields form={form} touched={touched} onTouched={setTouched} />
        <div className="flex flex-wrap items-center justify-between gap-4 rounded-md border border-line px-4 py-3">
          <div className="max-w-prose min-w-0">
            <p className="font-medium">Hard stop {budgets.hard_stop ? "is on" : "is off"}</p>
            <p className="text-pretty text-ink-soft">
              {mayStop
                ? "When it’s on and a budget is used up, production credentials stop working until the end of the month."
                : "When it’s on and a budget is used up, production credentials stop working. Only owners can turn it on or off."}
            </p>
          </div>
          {mayStop && (
            <Button
              look={budgets.hard_stop ? "secondary" : "dangerQuiet"}
              size="small"
              onClick={() =>
                budgets.hard_stop
                  ? void setHardStop(false).catch((error) => toast.error(messageOf(error)))
                  : setStopping(true)
              }
            >
              {budgets.hard_stop ? "Turn off" : "Turn on"}
            </Button>
          )}
        </div>
        <FormError message={errors.root?.message} />
        <EditClash
          clashes={edit.clashes}
          labels={{ team: "Whole team", ...Object.fromEntries(touched.map(({ id, name }) => [id, name])) }}
          onKeepMine={() => void submit()}
          onUseTheirs={() => {
            form.reset(valuesOf(edit.current()), asTheyAre);
            edit.settle();
          }}
        />
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
