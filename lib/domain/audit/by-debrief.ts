import type { AuditEntry } from "./record-audit";

/** @returns the part of an entry that says that we did it, and nobody of the team: by a job, or by somebody who runs this installation */
export const byDebrief = (teamId: string): Pick<AuditEntry, "teamId" | "actorId" | "source"> => ({
  teamId,
  actorId: null,
  source: { address: "", userAgent: null, requestId: "" },
});
