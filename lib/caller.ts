/** Who has turned out to be behind a request, by their IDs, and which trace shows it, for its line in the log. */
export interface Caller {
  user?: string;
  team?: string;
  trace_id?: string;
}
