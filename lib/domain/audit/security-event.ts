import type { AuditAction } from "@/lib/contract/audit-actions";
import { log } from "@/lib/log";
import type { Source } from "../actor";

/** What changes who gets in and what they may do; the rest of the audit log is of no interest to whoever watches for break-ins. */
const kinds =
  /^(?:login|step_up|second_factor|passkey|identity|team_sso|recovery_codes?|member|client|service_account|personal_token|credential)\.|^invite\.leaked$|^team\.(?:updated|transferred|exported|deleted)$|^user\.(?!updated$)/;

/** @returns whether an event of the audit log is a line in the process's log, too */
export const isSecurityEvent = (action: AuditAction): boolean => kinds.test(action);

/** What isn't in the audit log, which each flood of it would fill. */
type Failure = "step_up.failed" | "service_account.refused";

const failures = new Set<string>(["login.failed", "step_up.failed", "service_account.refused"] satisfies (
  | AuditAction
  | Failure
)[]);

/**
 * Writes one line for whoever collects the log, `part` being `security`: docs/operations.md lists what it can be. Ids only: no name, no
 * address of e-mail, no secret.
 * @param event a name that stays: that of the audit log's action, if it has one
 */
export function securityEvent(
  event: AuditAction | Failure,
  source: Source,
  facts: Record<string, string | number | null>,
): void {
  const { address, requestId } = source;
  log().info(
    {
      part: "security",
      event,
      outcome: failures.has(event) ? "failure" : "success",
      address,
      requestId,
      ...facts,
    },
    event,
  );
}
