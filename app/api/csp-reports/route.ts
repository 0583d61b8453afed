import * as contract from "@/lib/contract/webhooks";
import { databaseTime } from "@/lib/database-time";
import { noteViolations, readViolations } from "@/lib/domain/operations/note-violation";
import { AppError } from "@/lib/errors";
import { handle } from "@/lib/http/handle";
import { route } from "@/lib/http/route";
import { jsonIn } from "@/lib/parse";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.receiveCspReport, async ({ text }) => {
    const violations = readViolations(jsonIn(text));
    if (!violations) throw new AppError("validation", "This isn't a report of a Content Security Policy.");
    noteViolations(violations, databaseTime().getTime());
    return { status: "ok" as const };
  }),
);
