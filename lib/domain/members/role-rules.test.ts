import { expect, test } from "vitest";
import { teamRoles } from "@/lib/permissions";
import { checkRoleChange } from "./role-rules";

const allowed = (role: (typeof teamRoles)[number]): string[] =>
  teamRoles.flatMap((before) =>
    teamRoles.flatMap((after) => {
      try {
        checkRoleChange(role, before, after);
        return before === after ? [] : [`${before} → ${after}`];
      } catch {
        return [];
      }
    }),
  );

test("an owner can give anyone any role", () => {
  expect(allowed("owner")).toHaveLength(6);
});

test("an admin can't change an owner or make someone an owner", () => {
  expect(allowed("admin")).toEqual(["admin → developer", "developer → admin"]);
});

test("a developer can't change anyone's role", () => {
  expect(allowed("developer")).toEqual([]);
});
