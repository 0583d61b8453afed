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

test("an owner makes anybody anything", () => {
  expect(allowed("owner")).toHaveLength(6);
});

test("an admin touches no owner and makes none", () => {
  expect(allowed("admin")).toEqual(["admin → developer", "developer → admin"]);
});

test("a developer changes nobody's role", () => {
  expect(allowed("developer")).toEqual([]);
});
