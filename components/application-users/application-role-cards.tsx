"use client";

import { roleNames } from "@/components/team/role-name";
import { RadioCards } from "@/components/ui/radio-cards";
import type { ApplicationRole } from "@/lib/permissions";

const meanings: Record<ApplicationRole, string> = {
  developer: "Sees the application, and generates and changes its sandbox credentials.",
  admin: "Also changes the application, its users and its production credentials.",
};

// The smaller one first: it is what most people need.
const roles: readonly ApplicationRole[] = ["developer", "admin"];

interface ApplicationRoleCardsProps {
  value: ApplicationRole;
  onValueChange: (role: ApplicationRole) => void;
}

export function ApplicationRoleCards({ value, onValueChange }: ApplicationRoleCardsProps) {
  return (
    <RadioCards
      label="Role on this application"
      stacked
      value={value}
      onValueChange={onValueChange}
      options={roles.map((role) => ({
        value: role,
        title: <span className="font-medium">{roleNames[role]}</span>,
        text: meanings[role],
      }))}
    />
  );
}
