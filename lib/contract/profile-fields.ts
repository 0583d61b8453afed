/**
 * What people write of themselves. Whatever stores, shows, compares, audits or forgets a profile goes by this list, so a new field is in all of them
 * or doesn't compile. Without zod, since pages use it.
 */
export const profileFields = ["first_name", "last_name", "avatar", "bio"] as const;

export type ProfileField = (typeof profileFields)[number];
/** An avatar may be missing. */
export type ProfileFields = Record<Exclude<ProfileField, "avatar">, string> & { avatar: string | null };

/** A profile before its owner has written anything. */
export const blankProfile: ProfileFields = { first_name: "", last_name: "", avatar: null, bio: "" };

/** @returns those fields of somebody who has them, in the order of the list */
export const ownProfileFields = (from: ProfileFields): ProfileFields =>
  Object.fromEntries(profileFields.map((field) => [field, from[field]])) as unknown as ProfileFields;
