import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "@/lib/caller";
import { reportUsage } from "@/lib/contract/usage";
import { errorAnswer } from "@/lib/http/error-answer";
import type { ApiRequest } from "@/lib/http/exchange";
import type { Answering } from "@/lib/http/handle";
import { apiRequest, headersIn } from "../request/api-request";
import { hasServiceKey } from "../load/blocked";
import { readAll, roomFor } from "../request/body";
import type { Decision } from "../request/decide";
import { sendAnswer } from "./send";
import { UsageBodies } from "../load/usage-bodies";

/** Usage up to this length takes no turn: what it costs is next to nothing. In bytes. */
const small = 32 * 1_024;

const usageBodies = new UsageBodies();

type Read = ApiRequest["read"];

/**
 * Answers a call of an endpoint: docs/decisions/0050-one-road.md.
 * @param answering what answers calls of this endpoint
 * @param caller is filled in as soon as it is known who calls
 */
export async function answerCall(
  answering: Answering,
  { declaration, params, longestBody }: Extract<Decision, { to: "call" }>,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
): Promise<void> {
  const read: Read = async (longest) => {
    const bytes = await readAll(request, longest);
    // Where the next call would begin is not known: the rest of this one was not read.
    if (!bytes && !response.headersSent) response.setHeader("Connection", "close");
    return bytes;
  };
  const answer = (how: Read) => answering(apiRequest(request, caller, how), params);
  // Without the key no body is read.
  const isUsage = declaration.id === reportUsage.id && hasServiceKey(request);
  const given = isUsage ? inBounds(roomFor(request, longestBody), read, answer) : answer(read);
  const refuse = (error: unknown) =>
    errorAnswer(declaration, { headers: headersIn(request) }, String(request.headers["x-request-id"]), error);
  await sendAnswer(request, response, await given.catch(refuse), { isSecret: declaration.secret === true });
}

/** Large bodies of usage are kept from taking all memory, and every connection to the database. */
const inBounds = <T>(room: number, read: Read, answer: (read: Read) => Promise<T>): Promise<T> =>
  usageBodies.hold(room, async (keepOnly) => {
    let endTurn = () => {};
    const readInTurn: Read = async (longest) => {
      const bytes = await read(longest);
      keepOnly(bytes?.length ?? 0);
      if (bytes && bytes.length > small) endTurn = await usageBodies.turn();
      return bytes;
    };
    try {
      return await answer(readInTurn);
    } finally {
      endTurn();
    }
  });
