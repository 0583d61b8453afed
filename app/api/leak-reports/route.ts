import * as contract from "@/lib/contract/webhooks";
import { reportLeaks } from "@/lib/domain/leaks/report-leaks";
import { env } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { errorAnswer } from "@/lib/http/error-answer";
import type { ApiAnswer, ApiRequest } from "@/lib/http/exchange";
import { readText } from "@/lib/http/read-body";
import { requestIdOf } from "@/lib/http/request-id";
import { respond } from "@/lib/http/respond";
import { route } from "@/lib/http/route";
import { sourceOf } from "@/lib/http/source";
import { readLeakReport } from "@/lib/integrations/github/leak-report";

const declaration = contract.receiveLeakReport;

// Not by `handle`: what is signed is the body as it came, byte for byte.
async function answer(request: ApiRequest): Promise<ApiAnswer> {
  const requestId = requestIdOf(request.headers);
  const { headers } = request;
  try {
    const { LEAK_REPORT_KEYS: keys } = env();
    // Without keys there is nobody whose reports could be believed, so there is nothing here.
    if (!keys) throw notFound();
    const identifier = headers.get("github-public-key-identifier") ?? "";
    const signature = headers.get("github-public-key-signature") ?? "";
    const matches = readLeakReport(keys, await readText(declaration, request), identifier, signature);
    if (!matches) throw new AppError("validation", "This isn't a report of leaked secrets, or GitHub didn't sign it.");
    return respond(declaration, request, requestId, await reportLeaks(matches, sourceOf(headers)));
  } catch (error) {
    return errorAnswer(declaration, request, requestId, error);
  }
}

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route({ declaration, answer });
