/** Highest first. */
export const teamRoles = ["owner", "admin", "developer"] as const;
export const applicationRoles = ["admin", "developer"] as const;

export type TeamRole = (typeof teamRoles)[number];
export type ApplicationRole = (typeof applicationRoles)[number];

/** @returns whether one role stands above the other: developer < admin < owner */
export const outranks = (one: TeamRole, other: TeamRole): boolean => teamRoles.indexOf(one) < teamRoles.indexOf(other);

interface Rule {
  /** Roles in the team that may. */
  team: readonly TeamRole[];
  /** Roles on the application that may, for what happens within one. */
  application?: readonly ApplicationRole[];
}

const everyone = ["owner", "admin", "developer"] as const;
const managers = ["owner", "admin"] as const;
const owner = ["owner"] as const;

/** Who may do what: one row per action. */
export const permissions = {
  "session.end": { team: everyone },
  "profile.read": { team: everyone },
  "profile.update": { team: everyone },
  "session.manage": { team: everyone },
  "team.read": { team: everyone },
  "team.update": { team: managers },
  "team.transfer": { team: owner },
  "team.delete": { team: owner },
  "team.export": { team: owner },
  "sso.manage": { team: owner },
  "member.read": { team: everyone },
  "member.readAll": { team: managers },
  "member.add": { team: managers },
  "member.update": { team: managers },
  "member.remove": { team: managers },
  "audit.read": { team: managers },
  "usage.read": { team: everyone },
  "usage.readAll": { team: managers },
  "price.read": { team: everyone },
  "billing.read": { team: managers },
  "billing.manage": { team: managers },
  "billing.hardStop": { team: owner },
  "asset.create": { team: everyone },
  "client.manage": { team: managers },
  "client.trust": { team: owner },
  "serviceAccount.manage": { team: managers },
  "token.manage": { team: everyone },
  "application.list": { team: everyone },
  "application.create": { team: everyone },
  "application.read": { team: managers, application: ["admin", "developer"] },
  "application.update": { team: managers, application: ["admin"] },
  "application.delete": { team: managers, application: ["admin"] },
  "application.members": { team: managers, application: ["admin", "developer"] },
  "application.manageMembers": { team: managers, application: ["admin"] },
  "application.monitor": { team: managers, application: ["admin", "developer"] },
  "credential.read": { team: managers, application: ["admin", "developer"] },
  "credential.sandbox": { team: managers, application: ["admin", "developer"] },
  "credential.production": { team: managers, application: ["admin"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof permissions;

/** The part of a caller that decides. */
export interface Roles {
  role: TeamRole;
  /** The role on the application at hand, if they were added to it. */
  applicationRole?: ApplicationRole | null | undefined;
}

/** @returns whether a caller with these roles may do this */
export function can(roles: Roles, permission: Permission): boolean {
  const rule: Rule = permissions[permission];
  if (rule.team.includes(roles.role)) return true;
  return Boolean(roles.applicationRole && rule.application?.includes(roles.applicationRole));
}

/** @returns whether the action happens within one application, so that roles on it count */
export const isWithinApplication = (permission: Permission): boolean => "application" in permissions[permission];
