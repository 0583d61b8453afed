"use client";

import { RadioCards } from "@/components/ui/radio-cards";
import { roleNames } from "@/lib/format/role-name";
import type { ApplicationRole } from "@/lib/permissions";

const meanings: Record<ApplicationRole, string> = {
  developer: "Can see the application, and generate and change its sandbox credentials.",
  admin: "Can also change the application, its users and its production credentials.",
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
