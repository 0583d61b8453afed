/** Who has turned out to be behind a request, by their IDs, for its line in the log. */
export interface Caller {
  user?: string;
  team?: string;
}
