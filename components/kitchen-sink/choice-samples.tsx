"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { RadioCards } from "@/components/ui/radio-cards";
import { RadioList } from "@/components/ui/radio-list";
import { Tabs } from "@/components/ui/tabs";
import { Sample } from "./sample";

export function ChoiceSamples() {
  const [role, setRole] = useState("admin");
  return (
    <Sample title="Choices">
      <RadioCards
        label="Role"
        value={role}
        onValueChange={setRole}
        options={[
          { value: "admin", title: "Admin", text: "Manages members and applications." },
          { value: "owner", title: "Owner", text: "Everything.", disabledBecause: "Only an owner makes owners." },
        ]}
      />
      <div className="rounded-lg border border-line">
        <RadioList
          label="Member"
          value={role}
          onValueChange={setRole}
          options={[
            { value: "admin", content: "Sam Lindqvist" },
            { value: "developer", content: "Riya Menon" },
          ]}
        />
      </div>
      <label className="flex items-center gap-2">
        <Checkbox defaultChecked /> Checked
      </label>
      <Tabs
        label="Languages"
        tabs={[
          { id: "curl", label: "curl", content: <p className="p-3">One way to say it</p> },
          { id: "node", label: "Node", content: <p className="p-3">Another one</p> },
        ]}
      />
    </Sample>
  );
}
