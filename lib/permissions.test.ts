import { expect, test } from "vitest";
import { can, isWithinApplication } from "./permissions";

test("a developer may do within an application only what their role on it allows", () => {
  expect(can({ role: "developer" }, "application.read")).toBe(false);
  expect(can({ role: "developer", applicationRole: "developer" }, "credential.sandbox")).toBe(true);
  expect(can({ role: "developer", applicationRole: "developer" }, "credential.production")).toBe(false);
  expect(can({ role: "developer", applicationRole: "admin" }, "credential.production")).toBe(true);
});

test("owners and admins need no role on an application", () => {
  expect(can({ role: "admin" }, "application.delete")).toBe(true);
  expect(can({ role: "owner" }, "credential.production")).toBe(true);
});

test("only an owner trusts a client", () => {
  expect(can({ role: "admin" }, "client.trust")).toBe(false);
  expect(can({ role: "owner" }, "client.trust")).toBe(true);
});

test("it is known which actions happen within one application", () => {
  expect(isWithinApplication("credential.read")).toBe(true);
  expect(isWithinApplication("application.list")).toBe(false);
});
