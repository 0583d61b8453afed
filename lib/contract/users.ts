import { z } from "zod";
import { clientGrantSchema } from "./grants";
import { personalTokenSchema } from "./personal-tokens";
import { applicationRoles, teamRoles } from "@/lib/permissions";
import { applicationSchema, icon } from "./applications";
import { endpoint, existsAnswer, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { identitiesSchema } from "./identities";
import { longListQuery, pageQuery } from "./page";
import { passkeySchema } from "./passkeys";
import type { ProfileField } from "./profile-fields";
import { secondFactorSchema } from "./second-factors";
import { ownPassword, ownPasswordFor } from "./step-up";
import { email, line, newPassword, requiredLine, searchText, text, typedPassword } from "./text";
import { versions } from "./versions";

const profile = {
  first_name: z.string().meta({ example: "Ada" }),
  last_name: z.string().meta({ example: "Lovelace" }),
  avatar: z.string().nullable().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  bio: z.string().meta({ example: "I do things" }),
} satisfies Record<ProfileField, z.ZodType>;

export const userSchema = z
  .object({
    id,
    email: z.string().meta({ example: "ada@example.com" }),
    ...profile,
    role: z.enum(teamRoles),
    status: z.enum(["active", "invited"]),
    second_factor: z.boolean().optional().meta({
      description: "Whether logging in takes a second factor. Only for owners and admins, about active members.",
      example: false,
    }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "User" });

const teamReference = z.object({
  id,
  team_name: z.string().meta({ example: "My Example Team" }),
  role: z.enum(teamRoles),
});

export const currentUserSchema = userSchema
  .extend({
    email_verified: z.boolean(),
    second_factor_missing: z.boolean().meta({
      description:
        "Whether the team your token acts for requires a second factor, and you have none. Until you set one up, most calls answer 403.",
      example: false,
    }),
    team: z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }),
    teams: z.array(teamReference).meta({ description: "All teams you're in, oldest first." }),
  })
  .meta({ id: "CurrentUser" });

export const userExists = endpoint({
  id: "userExists",
  method: "POST",
  path: "/user-exists",
  tag: "Users",
  summary: "Check whether an address has an account",
  description: "An address that was only invited doesn't have an account yet.",
  permission: "public",
  rate: "lookup",
  body: z.object({ email }),
  answer: existsAnswer,
  status: 200,
});

export const getCurrentUser = endpoint({
  id: "getCurrentUser",
  method: "GET",
  path: "/user/me",
  tag: "Users",
  summary: "Get the current user",
  description: "Your profile, your role in the team your token acts for, and all teams you're on.",
  permission: "profile.read",
  onlyPeople: "account",
  withoutFactor: "themselves",
  throughProvider: true,
  answer: currentUserSchema,
  version: versions.user,
  status: 200,
});

const deleteBody = z.object({ password: ownPassword });

export const deleteCurrentUser = endpoint({
  id: "deleteCurrentUser",
  method: "DELETE",
  path: "/user/me",
  tag: "Users",
  summary: "Delete your account",
  description:
    "This is permanent and requires your password. You can't delete your account while you're the last owner of a team with other people in it. A team with nobody else in it is deleted with your account.",
  permission: "profile.update",
  onlyPeople: "account",
  rate: "login",
  stepUp: "always",
  body: deleteBody,
  answer: okAnswer,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const exportCurrentUser = endpoint({
  id: "exportCurrentUser",
  method: "GET",
  path: "/user/me/export",
  tag: "Users",
  summary: "Export your data",
  description: "Everything we keep about you.",
  permission: "profile.read",
  onlyPeople: "account",
  answer: z
    .object({
      exported_at: instant,
      user: currentUserSchema,
      pending_email: z
        .string()
        .nullable()
        .meta({ description: "Your new address, until you confirm it.", example: "ada@example.org" }),
      second_factor: secondFactorSchema,
      passkeys: z.array(passkeySchema),
      personal_tokens: z.array(personalTokenSchema.extend({ team_id: id })),
      client_grants: z.array(clientGrantSchema.extend({ team_id: id })),
      identities: identitiesSchema.omit({ available: true }).meta({ id: "OwnIdentities" }),
      applications: z.array(
        z.object({
          id,
          name: z.string().meta({ example: "Support chat" }),
          team_id: id,
          role: z.enum(applicationRoles),
          added_at: instant,
        }),
      ),
      sessions: z.array(
        z.object({
          client: z.string().nullable().meta({ example: "my-app-name" }),
          address: z.string().meta({ example: "203.0.113.7" }),
          user_agent: z.string().nullable().meta({ example: "curl/8.11.0" }),
          created_at: instant,
          last_used_at: instant,
        }),
      ),
      images: z
        .array(
          z.object({
            url: z.string().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
            team_id: id,
            created_at: instant,
          }),
        )
        .meta({ description: "The images you uploaded as icons or avatars." }),
      activity: z
        .array(
          z.object({
            at: instant,
            team_id: id,
            action: z.string().meta({ example: "application.updated" }),
            target: z.string().meta({ example: "Support chat" }),
            address: z.string().meta({ example: "203.0.113.7" }),
          }),
        )
        .meta({ description: "What you did, from the audit logs of your teams: newest first, up to 10,000 entries." }),
    })
    .meta({ id: "UserExport" }),
  status: 200,
});

export const listUsers = endpoint({
  id: "listUsers",
  method: "GET",
  path: "/user",
  tag: "Users",
  summary: "List users",
  description:
    "Team owners and admins see everyone, including invited people. Application admins see all active members. Everyone else sees themselves and the people they share an application with.",
  permission: "member.read",
  scope: "members:read",
  query: longListQuery.extend({ q: searchText }),
  answer: z.array(userSchema),
  status: 200,
  paged: true,
  counted: true,
});

const params = z.object({ id: idInPath });

export const getUser = endpoint({
  id: "getUser",
  method: "GET",
  path: "/user/:id",
  tag: "Users",
  summary: "Get a user",
  description: "Works for any user you can see in the list of users.",
  permission: "member.read",
  scope: "members:read",
  params,
  answer: userSchema,
  version: versions.user,
  status: 200,
});

const written = {
  avatar: icon.nullable().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  first_name: requiredLine(100).meta({ example: "Ada" }),
  last_name: line(100).meta({ description: "Empty for people with one name.", example: "Lovelace" }),
  role: z.enum(teamRoles, 'Must be "owner", "admin" or "developer".'),
  bio: text(1_000).meta({ example: "I do things" }),
  password: newPassword,
  old_password: typedPassword,
  current_password: ownPasswordFor("to make someone an owner or to change an owner's role"),
} satisfies Record<ProfileField, z.ZodType> & Record<string, z.ZodType>;

export const userBody = z.object(written);

export const updateUser = endpoint({
  id: "updateUser",
  method: "PATCH",
  path: "/user/:id",
  tag: "Users",
  summary: "Update a user",
  description:
    "Changes only the fields you send: all of them, or none if one is refused. You can only change your own profile. `password`: change your own by also sending `old_password`. An owner or admin can set the password of a lower-ranked member who isn't in any other team. `role`: an owner or admin can change it, but never to one above their own. Making someone an owner, or changing an owner's role, takes your own password: as `current_password`, or as `password` if that isn't a new one. All owners then get an email.",
  permission: "member.read",
  onlyPeople: "members",
  stepUp: "sometimes",
  params,
  body: userBody.partial().meta({ example: { first_name: "Ada", last_name: "Lovelace", bio: "I do things" } }),
  answer: userSchema,
  version: versions.user,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const listUserApplications = endpoint({
  id: "listUserApplications",
  method: "GET",
  path: "/user/:id/applications",
  tag: "Users",
  summary: "List a user's applications",
  description:
    "The applications they were added to, with their role. You can list your own. Owners and admins can list everyone's.",
  permission: "member.read",
  scope: "members:read",
  params,
  query: pageQuery,
  answer: z.array(applicationSchema),
  status: 200,
  paged: true,
});
