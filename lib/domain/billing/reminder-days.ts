/** How long a team has after the last reminder until what `AFTER_LAST_REMINDER` says is done, in days. */
export const graceDays = 7;

/** Later than so many days after an invoice was due, nobody is reminded any more, such as of what was late when reminders came to be. */
export const forgottenAfter = 60;
