import { describe, expect, it, vi } from "vitest";
import { ApiError } from "./api-error";
import { submitForm } from "./form-errors";

/** A form with one field, as far as `submitForm` sees it. */
function fakeForm() {
  const setError = vi.fn();
  const form = {
    getValues: () => ({ name: "" }),
    setError,
    handleSubmit: (action: (values: { name: string }) => unknown) => () => Promise.resolve(action({ name: "" })),
  };
  return { setError, form: form as unknown as Parameters<typeof submitForm<{ name: string }, { name: string }>>[0] };
}

async function errorsOf(error: unknown) {
  const { form, setError } = fakeForm();
  await submitForm(form, () => Promise.reject(error))();
  return setError.mock.calls.map(([field, { message }]) => [field, message]);
}

describe("submitForm", () => {
  it("puts an error on its field, and an error without a field on the form", async () => {
    const error = new ApiError(400, "validation", { name: "Must not be empty.", limit: "Too many." }, null);
    expect(await errorsOf(error)).toEqual([
      ["name", "Must not be empty."],
      ["root", "Too many."],
    ]);
  });

  it("always shows a message", async () => {
    const [[field, message]] = (await errorsOf(new ApiError(500, "internal", {}, null))) as [[string, string]];
    expect(field).toBe("root");
    expect(message).toMatch(/try again/i);
    expect(await errorsOf(new Error("bug"))).toHaveLength(1);
  });
});
