import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Caller } from "@/lib/caller";
import { databaseTrouble } from "@/lib/database-trouble";
import { findByCookie } from "@/lib/http/identify";
import { sourceOf } from "@/lib/http/source";
import { log } from "@/lib/log";
import { visiting, type PageVisit } from "@/lib/http/page-visit";
import { isPortalPath } from "@/lib/session/portal-paths";
import { headersIn } from "../request/api-request";
import { isFile } from "../request/request-class";
import { awayHeaders, awayPage } from "./away-page";

/**
 * Has Next draw a page. While the database can't be reached, the answer is 503 and a page that tries again, as the API answers 503; Next
 * itself would make it a 500, or a 200 that ends in an error: docs/decisions/0043-a-database-in-trouble.md.
 * @param next serves pages
 * @param caller is filled in as soon as it is known who looks
 */
export async function drawPage(
  next: RequestListener,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
): Promise<void> {
  const { url = "" } = request;
  if (isFile(url)) return next(request, response);
  const visit: PageVisit = { caller };
  const requestId = String(request.headers["x-request-id"]);
  const troubleIn = (failure: unknown): boolean => {
    const cause = failure === undefined ? null : databaseTrouble(failure);
    if (cause) log().warn({ cause, request_id: requestId }, "a page was told to come back");
    return cause !== null;
  };
  // What Next's router asks for is a 200 as soon as it's asked: whether the page can be drawn has to be known before.
  if (isPortalPath(url.split("?")[0] ?? "")) {
    try {
      const headers = headersIn(request);
      visit.actor = await findByCookie(headers, sourceOf(headers));
    } catch (error) {
      // What isn't the database's trouble, the page meets again, and Next tells of it.
      if (troubleIn(error)) {
        response.writeHead(503, awayHeaders(requestId)).end(awayPage);
        return;
      }
    }
  }
  insteadOfFailure(response, () => troubleIn(visit.failure), requestId);
  await visiting(visit, async () => next(request, response));
}

/**
 * Puts our own page in place of one that Next could not draw. It goes on as if it sent its own: it waits for the end of that.
 * @param isAway asked when Next is about to answer 500
 */
function insteadOfFailure(response: ServerResponse, isAway: () => boolean, requestId: string): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  const end = response.end.bind(response) as (body?: unknown) => ServerResponse;
  // Node calls this for headers that nobody has written, too.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500 || !isAway()) return writeHead(status, ...rest);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.write = () => true;
    response.end = () => end(awayPage);
    return writeHead(503, awayHeaders(requestId));
  };
}
