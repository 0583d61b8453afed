/** What to tell a person where there is no answer at all. */
export const unreachable = "We can't reach the server. Check your connection and try again.";
