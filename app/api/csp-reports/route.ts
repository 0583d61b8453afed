import * as contract from "@/lib/contract/webhooks";
import { databaseTime } from "@/lib/database-time";
import { noteViolations, readViolations } from "@/lib/domain/operations/note-violation";
import { AppError } from "@/lib/errors";
import { errorAnswer } from "@/lib/http/error-answer";
import type { ApiAnswer, ApiRequest } from "@/lib/http/exchange";
import { Quota } from "@/lib/http/quota";
import { readText } from "@/lib/http/read-body";
import { requestIdOf } from "@/lib/http/request-id";
import { respond } from "@/lib/http/respond";
import { route } from "@/lib/http/route";
import { sourceOf } from "@/lib/http/source";

const declaration = contract.receiveCspReport;

// Not by `handle`: browsers send types of their own, and a list.
async function answer(request: ApiRequest): Promise<ApiAnswer> {
  const requestId = requestIdOf(request.headers);
  const quota = new Quota(declaration, sourceOf(request.headers).address);
  const steps = async () => {
    await quota.admit(() => Promise.resolve(null));
    const violations = readViolations(parsed(await readText(declaration, request)));
    if (!violations) throw new AppError("validation", "This isn't a report of a Content Security Policy.");
    noteViolations(violations, databaseTime().getTime());
    return respond(declaration, request, requestId, { status: "ok" });
  };
  const given = await steps().catch((error: unknown) => errorAnswer(declaration, request, requestId, error));
  quota.announce(given.headers);
  return given;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({ declaration, answer });
