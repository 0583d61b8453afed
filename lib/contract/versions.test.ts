import { blankApplication } from "./application-fields";
import { expect, test } from "vitest";
import { versions } from "./versions";

const credential = {
  id: "c1",
  label: "Web server",
  disabled: false,
  expires_at: null,
  allowed_addresses: [],
  scopes: [],
  rate_per_minute: null,
  secrets: [
    { hint: "new1", created_at: "2026-11-26T09:00:00.000Z", expires_at: null, last_used_at: null },
    {
      hint: "old1",
      created_at: "2026-11-01T09:00:00.000Z",
      expires_at: "2026-11-27T09:00:00.000Z",
      last_used_at: null,
    },
  ],
  last_used_at: null,
};

test("a new label or secret changes the version of credentials; use, or the end of an old secret, does not", () => {
  const version = versions.credential(credential);
  const [current, old] = credential.secrets;
  const used = { ...credential, last_used_at: "2026-11-26T10:00:00.000Z" };
  expect(versions.credential(used)).toBe(version);
  expect(versions.credential({ ...credential, secrets: credential.secrets.slice(0, 1) })).toBe(version);
  expect(versions.credential({ ...credential, label: "Other" })).not.toBe(version);
  expect(versions.credential({ ...credential, secrets: [{ ...current!, hint: "new2" }, old!] })).not.toBe(version);
});

test("each part of a policy changes the version of credentials", () => {
  const all = [
    credential,
    { ...credential, disabled: true },
    { ...credential, expires_at: "2026-12-01T00:00:00.000Z" },
    { ...credential, allowed_addresses: ["203.0.113.7"] },
    { ...credential, scopes: ["chat"] },
    { ...credential, rate_per_minute: 60 },
  ].map(versions.credential);
  expect(new Set(all).size).toBe(all.length);
});

test("the order of fields doesn't change a version, and neither does leaving out an empty field", () => {
  const details = {
    contact_email: null,
    name: "A",
    vat_id: null,
    receipts: true,
    address: { city: "Hamburg", line1: "1" },
  };
  const reordered = { ...details, address: { line1: "1", line2: null, city: "Hamburg" } };
  expect(versions.billingDetails(reordered)).toBe(versions.billingDetails(details));
  expect(versions.billingDetails({ ...details, receipts: false })).not.toBe(versions.billingDetails(details));
  const budgets = { team: null, applications: { a: 1, b: 2 }, hard_stop: false };
  expect(versions.budgets({ ...budgets, applications: { b: 2, a: 1 } })).toBe(versions.budgets(budgets));
  expect(versions.budgets({ ...budgets, applications: { a: 1 } })).not.toBe(versions.budgets(budgets));
  expect(versions.budgets({ ...budgets, team: 1 })).not.toBe(versions.budgets(budgets));
});

test("a version changes when values swap fields, and differs between two things", () => {
  const application = { ...blankApplication, id: "1", name: "a", description: "b" };
  expect(versions.application(application)).not.toBe(
    versions.application({ ...application, name: "b", description: "a" }),
  );
  expect(versions.application(application)).not.toBe(versions.application({ ...application, id: "2" }));
  expect(versions.session({ id: "1" })).not.toBe(
    versions.team({ id: "1", team_name: "", second_factor_required: false }),
  );
});

test("the order of sessions doesn't change their version", () => {
  expect(versions.sessions([{ id: "1" }, { id: "2" }])).toBe(versions.sessions([{ id: "2" }, { id: "1" }]));
  expect(versions.sessions([{ id: "1" }])).not.toBe(versions.sessions([{ id: "2" }]));
});
