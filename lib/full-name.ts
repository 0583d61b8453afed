/**
 * A person's name, as pages, mails and the audit log tell it.
 * @param named as the database or as the API calls its parts; either may be empty
 */
export function fullName(
  named: { firstName: string; lastName: string } | { first_name: string; last_name: string },
): string {
  const [first, last] = "firstName" in named ? [named.firstName, named.lastName] : [named.first_name, named.last_name];
  return `${first} ${last}`.trim();
}
