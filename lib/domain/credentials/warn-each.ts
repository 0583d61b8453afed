const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** @returns a day in words, in UTC: "28 November 2026" */
export const dayInWords = (at: Date): string => day.format(at);

/** @returns day and time in words: "28 November 2026 at 09:30 UTC" */
export const timeInWords = (at: Date): string => `${day.format(at)} at ${at.toISOString().slice(11, 16)} UTC`;

/**
 * Warns of each, one after the other. What fails with some keeps no others from theirs.
 * @param what they are, for the error: "overlaps that end"
 * @throws AggregateError at the end, so that the job is tried again
 */
export async function warnEach<Row>(
  rows: readonly Row[],
  warn: (row: Row) => Promise<void>,
  what: string,
): Promise<void> {
  const errors: unknown[] = [];
  for (const row of rows) await warn(row).catch((error: unknown) => errors.push(error));
  if (errors.length > 0)
    throw new AggregateError(errors, `Couldn't warn of ${errors.length} ${what}.`, { cause: errors[0] });
}

/** Of credentials that somebody is warned of, what each such query reads. */
export interface WarnedOf {
  id: string;
  team_id: string;
  application_id: string;
  created_by_id: string;
  label: string;
  environment: string;
  client_id: string;
  application_name: string;
  team_name: string;
}

/** @returns which credentials an email is about */
export const mailedAbout = (row: WarnedOf) => ({
  teamName: row.team_name,
  applicationName: row.application_name,
  applicationId: row.application_id,
  credentialsLabel: row.label,
  environment: row.environment,
  clientId: row.client_id,
});
