import { describe, expect, it } from "vitest";
import { mayManage, rolesToGive } from "./member-rules";

const as = (role: "owner" | "admin" | "developer") => ({ id: "me", role });

describe("the team page", () => {
  it("offers no role above your own, and none at all to developers", () => {
    expect(rolesToGive(as("owner"))).toEqual(["owner", "admin", "developer"]);
    expect(rolesToGive(as("admin"))).toEqual(["admin", "developer"]);
    expect(rolesToGive(as("developer"))).toEqual([]);
  });

  it("lets admins manage everyone except owners", () => {
    expect(mayManage(as("owner"), { role: "owner" })).toBe(true);
    expect(mayManage(as("admin"), { role: "owner" })).toBe(false);
    expect(mayManage(as("admin"), { role: "admin" })).toBe(true);
    expect(mayManage(as("developer"), { role: "developer" })).toBe(false);
  });
});
