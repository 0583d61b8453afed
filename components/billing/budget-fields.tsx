"use client";

import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { FormField } from "@/components/patterns/form-field";
import { LoadMore } from "@/components/patterns/load-more";
import { SearchField } from "@/components/patterns/search-field";
import { Input } from "@/components/ui/input";
import { useBudgetApplications } from "@/lib/browser/billing";
import { budgetPageSize } from "@/lib/browser/billing-keys";
import { useSettled } from "@/lib/browser/settled";
import type { BudgetsFormValues } from "./budgets-form-body";

interface BudgetFieldsProps {
  form: Pick<UseFormReturn<BudgetsFormValues>, "register" | "setValue" | "watch" | "formState">;
  /** What was typed into stays in sight, whatever is searched for after it. */
  touched: readonly Limited[];
  onTouched: (touched: readonly Limited[]) => void;
}

interface Limited {
  id: string;
  name: string;
}

/** A limit for the team and one for each application: twenty at first, and all that are searched for or loaded. */
export function BudgetFields({ form, touched, onTouched }: BudgetFieldsProps) {
  const [search, setSearch] = useState("");
  const query = useBudgetApplications(useSettled(search.trim()));
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = [...touched.filter(({ id }) => !found.some((other) => other.id === id)), ...found];
  const { errors } = form.formState;
  const limits = form.watch("applications");
  const isSearchable = search !== "" || query.hasNextPage || found.length > budgetPageSize;

  function type({ id, name }: { id: string; name: string }, amount: string) {
    if (!touched.some((other) => other.id === id)) onTouched([...touched, { id, name }]);
    form.setValue(`applications.${id}`, amount, {
      shouldDirty: true,
      shouldValidate: Boolean(errors.applications?.[id]),
    });
  }

  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <FormField label="Whole team" aside="USD a month" error={errors.team?.message}>
          {(control) => <Input {...control} {...form.register("team")} inputMode="decimal" placeholder="No limit" />}
        </FormField>
      </div>
      {isSearchable && (
        // Within the form, Enter would save it.
        <div onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}>
          <SearchField label="Search applications to limit" value={search} onChange={setSearch} />
        </div>
      )}
      {search !== "" && found.length === 0 && !query.isPending && (
        <p role="status" className="wrap-anywhere text-ink-soft">
          No applications match “{search}”.
        </p>
      )}
      <div aria-busy={query.isPlaceholderData} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {shown.map(({ id, name }) => (
          <FormField key={id} label={name} aside="USD a month" error={errors.applications?.[id]?.message}>
            {(control) => (
              <Input
                {...control}
                value={limits[id] ?? ""}
                onChange={(event) => type({ id, name }, event.target.value)}
                inputMode="decimal"
                placeholder="No limit"
              />
            )}
          </FormField>
        ))}
      </div>
      <LoadMore query={query} />
    </>
  );
}
