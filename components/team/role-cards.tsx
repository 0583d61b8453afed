"use client";

import { RadioCards } from "@/components/ui/radio-cards";
import { roleMeanings, roleNames } from "@/lib/format/role-name";
import type { TeamRole } from "@/lib/permissions";

interface RoleCardsProps {
  value: TeamRole;
  onValueChange: (role: TeamRole) => void;
  /** Those that may be given. */
  roles: readonly TeamRole[];
}

export function RoleCards({ value, onValueChange, roles }: RoleCardsProps) {
  return (
    <RadioCards
      label="Role"
      stacked
      value={value}
      onValueChange={onValueChange}
      options={roles.map((role) => ({
        value: role,
        title: <span className="font-medium">{roleNames[role]}</span>,
        text: roleMeanings[role],
      }))}
    />
  );
}
