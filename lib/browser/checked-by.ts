import type { FieldErrors, FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";
import { later } from "@/lib/later/later";
import { unreachable } from "@/lib/later/unreachable";

/**
 * Checks a form by a schema that comes later than the page: with what reads it, it is the largest part of a form's JavaScript.
 * @param load imports the schema
 * @returns the form's resolver; while the schema can't be loaded, the form as a whole is at fault, and nothing is sent
 */
export function checkedBy<Schema extends z.ZodType<unknown, FieldValues>>(
  load: () => Promise<Schema>,
): Resolver<z.input<Schema>, unknown, z.output<Schema>> {
  type Check = Resolver<z.input<Schema>, unknown, z.output<Schema>>;
  const check = later<Check>(() =>
    Promise.all([import("@hookform/resolvers/zod"), load()]).then(([{ zodResolver }, schema]) => zodResolver(schema)),
  );
  return async (...given) => {
    const checkNow = await check.load().catch(() => null);
    return checkNow ? checkNow(...given) : { values: {}, errors: atFault as FieldErrors<z.input<Schema>> };
  };
}

const atFault = { root: { type: "network", message: unreachable } };
