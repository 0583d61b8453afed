import * as contract from "@/lib/contract/webhooks";
import { reportLeaks } from "@/lib/domain/leaks/report-leaks";
import { env } from "@/lib/env";
import { AppError, notFound } from "@/lib/errors";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";
import { readLeakReport } from "@/lib/integrations/github/leak-report";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.receiveLeakReport, async ({ text, headers, source }) => {
    const { LEAK_REPORT_KEYS: keys } = env();
    // Without keys there is nobody whose reports could be believed, so there is nothing here.
    if (!keys) throw notFound();
    const identifier = headers.get("github-public-key-identifier") ?? "";
    const signature = headers.get("github-public-key-signature") ?? "";
    const matches = readLeakReport(keys, text, identifier, signature);
    if (!matches) throw new AppError("validation", "This isn't a report of leaked secrets, or GitHub didn't sign it.");
    return reportLeaks(matches, source);
  }),
);
