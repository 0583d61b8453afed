import { expect, test } from "vitest";
import { can, isWithinApplication, outranks } from "./permissions";

test("a developer can do within an application only what their role on it allows", () => {
  expect(can({ role: "developer" }, "application.read")).toBe(false);
  expect(can({ role: "developer", applicationRole: "developer" }, "credential.sandbox")).toBe(true);
  expect(can({ role: "developer", applicationRole: "developer" }, "credential.production")).toBe(false);
  expect(can({ role: "developer", applicationRole: "admin" }, "credential.production")).toBe(true);
});

test("owners and admins need no role on an application", () => {
  expect(can({ role: "admin" }, "application.delete")).toBe(true);
  expect(can({ role: "owner" }, "credential.production")).toBe(true);
});

test("only an owner can trust a client", () => {
  expect(can({ role: "admin" }, "client.trust")).toBe(false);
  expect(can({ role: "owner" }, "client.trust")).toBe(true);
});

test("actions within one application are told apart from the others", () => {
  expect(isWithinApplication("credential.read")).toBe(true);
  expect(isWithinApplication("application.list")).toBe(false);
});

test("an owner outranks an admin, who outranks a developer; nobody outranks their own role", () => {
  expect(outranks("owner", "admin")).toBe(true);
  expect(outranks("admin", "developer")).toBe(true);
  expect(outranks("developer", "owner")).toBe(false);
  expect(outranks("owner", "owner")).toBe(false);
});
