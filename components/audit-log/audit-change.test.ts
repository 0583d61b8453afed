import { describe, expect, it } from "vitest";
import { auditChanges } from "./audit-change";

describe("auditChanges", () => {
  it("puts the old value of a field beside the new one", () => {
    expect(auditChanges({ name: "Chat", icon: null }, { name: "Calls", icon: "a.png" })).toEqual([
      { field: "name", was: "Chat", is: "Calls" },
      { field: "icon", was: "none", is: "a.png" },
    ]);
  });

  it("handles fields that were added or removed", () => {
    expect(auditChanges({ role: "admin" }, null)).toEqual([{ field: "role", was: "admin", is: undefined }]);
    expect(auditChanges(null, { redirect_uri: "", trusted: false })).toEqual([
      { field: "redirect uri", was: undefined, is: "none" },
      { field: "trusted", was: undefined, is: "false" },
    ]);
    expect(auditChanges(null, null)).toEqual([]);
  });
});
