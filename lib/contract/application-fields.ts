/**
 * What people write of an application. Whatever stores, shows, compares or audits an application goes by this list, so a new field is in all
 * of them or doesn't compile. Without zod, since pages use it.
 */
export const applicationFields = ["name", "description", "icon"] as const;

type ApplicationField = (typeof applicationFields)[number];
export type ApplicationFields = Record<ApplicationField, string>;

/** @returns those fields of something that has them, in the order of the list */
export const ownApplicationFields = (from: ApplicationFields): ApplicationFields =>
  Object.fromEntries(applicationFields.map((field) => [field, from[field]])) as ApplicationFields;
