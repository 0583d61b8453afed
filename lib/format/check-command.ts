/**
 * The request by which credentials tell whether they work, as a line for any shell.
 * @param publicUrl where the product is reached, without a slash at the end
 */
export const checkCommand = (publicUrl: string, clientId: string, clientSecret: string): string =>
  `curl -X POST ${quoted(`${publicUrl}/api/creds/check`)} -u ${quoted(`${clientId}:${clientSecret}`)}`;

/** What no shell reads anything into stays as it is, since Windows' own knows no single quotes. */
const quoted = (word: string): string =>
  /^[\w:/.@-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
