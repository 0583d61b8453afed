import type { ServerResponse } from "node:http";

/** What is to be done at the end of an answer. */
const works = Symbol("whenOver");

type Watched = ServerResponse & { [works]?: (() => void)[] };

/**
 * Does something when an answer has been sent, or its connection has gone. One listener for all that is to be done then: each call has several
 * such things, and a listener costs more than most of them.
 */
export function whenOver(response: ServerResponse, work: () => void): void {
  const watched = response as Watched;
  const known = watched[works];
  if (known) return void known.push(work);
  const all = [work];
  watched[works] = all;
  response.on("close", () => {
    for (const one of all) one();
  });
}
