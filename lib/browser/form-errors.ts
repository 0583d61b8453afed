import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { ApiError, messageOf } from "./api-error";

type Form<In extends FieldValues, Out> = Pick<
  UseFormReturn<In, unknown, Out>,
  "getValues" | "setError" | "handleSubmit"
>;

/**
 * Submits a form by an action that calls the API. An error lands on the fields that it names, what names none of them on the form;
 * what was typed stays.
 */
export function submitForm<In extends FieldValues, Out>(
  form: Form<In, Out>,
  action: (values: Out) => Promise<unknown>,
) {
  return form.handleSubmit(async (values) => {
    try {
      await action(values);
    } catch (error) {
      showErrors(form, error);
    }
  });
}

function showErrors<In extends FieldValues, Out>(form: Form<In, Out>, error: unknown): void {
  const fields = error instanceof ApiError ? Object.entries(error.fields) : [];
  const known = Object.keys(form.getValues());
  const own = fields.filter(([field]) => known.includes(field));
  for (const [index, [field, message]] of own.entries()) {
    form.setError(field as FieldPath<In>, { type: "server", message }, { shouldFocus: index === 0 });
  }
  if (own.length < fields.length || own.length === 0) {
    const rest = fields.filter(([field]) => !known.includes(field)).map(([, message]) => message);
    form.setError("root", { type: "server", message: rest.join(" ") || messageOf(error) });
  }
}
