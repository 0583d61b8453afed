import { z } from "zod";
import { applicationRoles, teamRoles } from "@/lib/permissions";
import { applicationSchema, icon } from "./applications";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { email, newPassword, requiredText, searchText, text, typedPassword } from "./text";

export const userSchema = z
  .object({
    id,
    email: z.string().meta({ example: "ada@example.com" }),
    first_name: z.string().meta({ example: "Ada" }),
    last_name: z.string().meta({ example: "Lovelace" }),
    avatar: z.string().nullable().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
    bio: z.string().meta({ example: "I do things" }),
    role: z.enum(teamRoles),
    status: z.enum(["active", "invited"]),
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
    team: z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }),
    teams: z.array(teamReference).meta({ description: "All teams you are in, oldest first." }),
  })
  .meta({ id: "CurrentUser" });

export const userExists = endpoint({
  id: "userExists",
  method: "POST",
  path: "/user-exists",
  tag: "Users",
  summary: "Check whether an address has an account",
  description: "One that was only ever invited has none yet.",
  permission: "public",
  rate: "lookup",
  body: z.object({ email }),
  answer: z.object({ exists: z.boolean() }).meta({ id: "Exists" }),
  status: 200,
});

export const getCurrentUser = endpoint({
  id: "getCurrentUser",
  method: "GET",
  path: "/user/me",
  tag: "Users",
  summary: "Get the current user",
  description: "Yourself, with your role in the team that the token acts for, and all teams you are in.",
  permission: "profile.read",
  answer: currentUserSchema,
  status: 200,
});

export const deleteCurrentUser = endpoint({
  id: "deleteCurrentUser",
  method: "DELETE",
  path: "/user/me",
  tag: "Users",
  summary: "Delete your account",
  description:
    "For good, with your password. Not while you are the last owner of a team with others in it; a team with nobody else in it goes with you.",
  permission: "profile.update",
  rate: "login",
  body: z.object({ password: typedPassword }),
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
  description: "All that is kept about you.",
  permission: "profile.read",
  answer: z
    .object({
      exported_at: instant,
      user: currentUserSchema,
      pending_email: z
        .string()
        .nullable()
        .meta({ description: "The address you want to have, until it is confirmed.", example: "ada@example.org" }),
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
        .meta({ description: "What you uploaded as an icon or avatar." }),
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
        .meta({ description: "What the audit logs of your teams say you did, newest first, up to 10,000 entries." }),
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
    "Owners and admins of the team see all, invited ones too; application admins all active members; others themselves and those they share an application with.",
  permission: "member.read",
  query: pageQuery.extend({ q: searchText }),
  answer: z.array(userSchema),
  status: 200,
  paged: true,
});

const params = z.object({ id: z.string() });

export const getUser = endpoint({
  id: "getUser",
  method: "GET",
  path: "/user/:id",
  tag: "Users",
  summary: "Get a user",
  description: "One of those that the list of users shows you.",
  permission: "member.read",
  params,
  answer: userSchema,
  status: 200,
});

export const userBody = z.object({
  avatar: icon.nullable().meta({ example: "/api/assets/0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  first_name: requiredText(100).meta({ example: "Ada" }),
  last_name: requiredText(100).meta({ example: "Lovelace" }),
  role: z.enum(teamRoles, 'Must be "owner", "admin" or "developer".'),
  bio: text(1_000).meta({ example: "I do things" }),
  password: newPassword,
  old_password: typedPassword,
});

export const updateUser = endpoint({
  id: "updateUser",
  method: "PATCH",
  path: "/user/:id",
  tag: "Users",
  summary: "Update a user",
  description:
    "Changes what is sent, all or nothing. The profile is one's own to change. `password`: one's own, with `old_password`; or, for an owner or admin, that of a lower-ranked member who has no other team. `role`: for an owner or admin, never above their own.",
  permission: "member.read",
  params,
  body: userBody.partial().meta({ example: { first_name: "Ada", last_name: "Lovelace", bio: "I do things" } }),
  answer: userSchema,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const listUserApplications = endpoint({
  id: "listUserApplications",
  method: "GET",
  path: "/user/:id/applications",
  tag: "Users",
  summary: "List a user's applications",
  description: "Those they were added to by hand, with their role. One's own; for an owner or admin, everybody's.",
  permission: "member.read",
  params,
  query: pageQuery,
  answer: z.array(applicationSchema),
  status: 200,
  paged: true,
});
