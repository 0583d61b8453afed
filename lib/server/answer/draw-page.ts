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
 * Puts our own page in place of one that could not be drawn, in whichever way the head of a 500 is sent: by itself, or with the first part of
 * a body. What would come after it is dropped.
 * @param isAway asked when a 500 is about to be answered
 */
export function insteadOfFailure(response: ServerResponse, isAway: () => boolean, requestId: string): void {
  const { writeHead, write, end } = response as unknown as Record<"writeHead" | "write" | "end", Loose>;
  let isOurs = false;
  const becomesOurs = (status: number): boolean => {
    if (!isOurs && !response.headersSent && status === 500 && isAway()) {
      isOurs = true;
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      writeHead.call(response, 503, awayHeaders(requestId));
    }
    return isOurs;
  };
  const ours: Record<"writeHead" | "write" | "end", Loose> = {
    // Node calls this for headers that nobody has written, too.
    writeHead: (...given) => (becomesOurs(Number(given[0])) ? response : writeHead.apply(response, given)),
    write(...given) {
      if (!becomesOurs(response.statusCode)) return write.apply(response, given);
      const done = callbackIn(given);
      if (done) process.nextTick(done);
      return true;
    },
    end(...given) {
      if (!becomesOurs(response.statusCode)) return end.apply(response, given);
      // Once: a second end has its own answer, which is an error for its callback.
      return end.apply(response, [...(response.writableEnded ? [] : [awayPage]), callbackIn(given)]);
    },
  };
  Object.assign(response, ours);
}

/** Any of three methods of Node, each of which can be called in several ways. */
type Loose = (...given: any[]) => any;

const callbackIn = (given: unknown[]): (() => void) | undefined =>
  given.find((one): one is () => void => typeof one === "function");
