import { expect, test } from "vitest";
import { docsIndex } from "@/lib/palette/docs-index";
import { matching } from "@/lib/palette/palette-match";
import { paletteActions, palettePages } from "./palette-entries";

const found = (typed: string) => matching([...paletteActions, ...palettePages], typed).map(({ label }) => label);

test.each([
  ["create application", "Create application"],
  ["Create  Application ", "Create application"],
  ["new app", "Create application"],
  ["application create", "Create application"],
  ["invite", "Invite a member"],
  ["add user", "Invite a member"],
  ["add colleague", "Invite a member"],
  ["invoice", "Pay an invoice"],
  ["invoices", "Billing"],
  ["credit card", "Add a card"],
  ["secret", "Generate credentials"],
  ["api key", "Generate credentials"],
  ["password", "Password and sessions"],
  ["reset password", "Change password"],
  ["email", "Change email address"],
  ["e-mail", "Change email address"],
  ["usage", "Monitoring"],
  ["csv", "Monitoring"],
  ["pricing", "Billing"],
  ["sign out", "Log out"],
  ["logout", "Log out"],
  ["history", "Audit log"],
  ["delete account", "Profile settings"],
  ["rename team", "Team settings"],
  ["help", "Docs"],
  ["", "Create application"],
])("“%s” finds %s first", (typed, label) => expect(found(typed)[0]).toBe(label));

test("an unknown word, or the middle of a word, finds nothing", () => {
  for (const typed of ["nothing at all", "voice", "ashboard", "create invoice card"]) expect(found(typed)).toEqual([]);
});

test("docs are found by chapter, operation and convention", () => {
  const [rotate] = matching(docsIndex, "rotate");
  expect(rotate?.href).toBe("/docs/api/credentials#rotateCredential");
  expect(matching(docsIndex, "errors")[0]?.href).toBe("/docs/conventions#errors");
  expect(matching(docsIndex, "audit")[0]?.href).toBe("/docs/api/audit-log");
});
