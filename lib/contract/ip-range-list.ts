import { z } from "zod";
import { readRange } from "./ip-ranges";

/** How many addresses and networks a list may have: they are read at each use. The database has the same limit. */
export const mostRanges = 50;

/** No address or network is longer, in characters. */
const longest = 50;

/** Where something may be used from, as people type it: each address or network in the one form in which it is stored, and once. */
export const rangeList = z
  .array(z.string("Must be text.").meta({ maxLength: longest }), "Must be a list of addresses and networks.")
  .max(mostRanges, { error: `Must have at most ${mostRanges} addresses and networks.`, abort: true })
  .transform((list, context) => {
    const read = list.map(readRange);
    const wrong = read.find((one) => "complaint" in one);
    if (wrong) context.addIssue({ code: "custom", message: wrong.complaint });
    return [...new Set(read.flatMap((one) => ("range" in one ? one.range : [])))];
  });
