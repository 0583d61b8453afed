import { z } from "zod";
import { applicationRoles } from "@/lib/permissions";
import { endpoint, okAnswer } from "./endpoint";
import { idIn, idInPath } from "./id";
import { longListQuery } from "./page";
import { searchText } from "./text";
import { userSchema } from "./users";
import { versions } from "./versions";

/** A member added to an application by hand. */
export const applicationUserSchema = userSchema
  .extend({ application_role: z.enum(applicationRoles).meta({ description: "Their role on this application." }) })
  .meta({ id: "ApplicationUser" });

const role = z.enum(applicationRoles, 'Must be "admin" or "developer".');
const applicationParams = z.object({ id: idInPath });
const params = z.object({ id: idInPath, user_id: idInPath });

const addition = {
  method: "POST",
  tag: "Application users",
  description: "The user must be an active member of the team. Team owners and admins already have access.",
  permission: "application.manageMembers",
  scope: "applications:write",
  answer: applicationUserSchema,
  version: versions.applicationUser,
  status: 201,
  errors: ["conflict"],
} as const;

export const addApplicationUser = endpoint({
  ...addition,
  id: "addApplicationUser",
  path: "/application/:id/users/:user_id",
  summary: "Add a user to an application",
  params,
  body: z.object({ role }),
});

export const addApplicationUserByBody = endpoint({
  ...addition,
  id: "addApplicationUserByBody",
  path: "/application/:id/user",
  summary: "Add a user to an application, with the user ID in the body",
  params: applicationParams,
  body: z.object({ user_id: idIn.meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }), role }),
});

export const listApplicationUsers = endpoint({
  id: "listApplicationUsers",
  method: "GET",
  path: "/application/:id/users",
  tag: "Application users",
  summary: "List an application's users",
  description:
    "Lists the members who were added to the application. Team owners and admins see every application without being added.",
  permission: "application.members",
  scope: "applications:read",
  params: applicationParams,
  query: longListQuery.extend({ q: searchText }),
  answer: z.array(applicationUserSchema),
  status: 200,
  paged: true,
  counted: true,
});

export const updateApplicationUser = endpoint({
  id: "updateApplicationUser",
  method: "PATCH",
  path: "/application/:id/users/:user_id",
  tag: "Application users",
  summary: "Change a user's role on an application",
  description: "Works for users who were added to the application.",
  permission: "application.manageMembers",
  scope: "applications:write",
  params,
  body: z.object({ role }),
  answer: applicationUserSchema,
  version: versions.applicationUser,
  status: 200,
});

export const removeApplicationUser = endpoint({
  id: "removeApplicationUser",
  method: "DELETE",
  path: "/application/:id/users/:user_id",
  tag: "Application users",
  summary: "Remove a user from an application",
  description: "The user, the application and its credentials aren't deleted.",
  permission: "application.manageMembers",
  scope: "applications:write",
  params,
  answer: okAnswer,
  status: 200,
});
