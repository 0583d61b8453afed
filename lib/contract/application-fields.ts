/**
 * What people write of an application. Whatever stores, shows, compares or audits an application goes by this list. A field's column has
 * the same name, so it is one word. Without zod, since pages use it.
 */
export const applicationFields = ["name", "description", "icon"] as const;

type ApplicationField = (typeof applicationFields)[number];
export type ApplicationFields = Record<ApplicationField, string>;

/** An application before anybody has written anything, and what stands for fields that may be left out. */
export const blankApplication: ApplicationFields = { name: "", description: "", icon: "" };

/** @returns those fields of something that has them, in the order of the list */
export function ownApplicationFields(from: ApplicationFields): ApplicationFields {
  const own = { ...blankApplication };
  for (const field of applicationFields) own[field] = from[field];
  return own;
}

/** @returns those of the fields that a change gives, and nothing else */
export const givenApplicationFields = (from: Partial<ApplicationFields>): Partial<ApplicationFields> =>
  Object.fromEntries(
    applicationFields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  );
