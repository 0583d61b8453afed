import { expect, test } from "vitest";
import { auditActions } from "@/lib/contract/audit-actions";
import { isSecurityEvent } from "./security-event";

test("what changes who gets in and what they may do is a security event, and what they work on isn't", () => {
  expect(auditActions.filter((action) => !isSecurityEvent(action))).toEqual([
    "application.created",
    "application.updated",
    "application.deleted",
    "application_user.added",
    "application_user.updated",
    "application_user.removed",
    "invite.renewed",
    "invite.updated",
    "invite.accepted",
    "invite.declined",
    "invite.cancelled",
    "payment_method.added",
    "payment_method.made_default",
    "payment_method.removed",
    "invoice.payment_requested",
    "invoice.sent_again",
    "production.stopped",
    "production.resumed",
    "invoice.credited",
    "billing_details.updated",
    "budgets.updated",
    "user.updated",
    "team.created",
  ]);
});
