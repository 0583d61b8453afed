import { z } from "zod";
import { applicationRoles } from "@/lib/permissions";
import { endpoint, okAnswer } from "./endpoint";
import { pageQuery } from "./page";
import { searchText, text } from "./text";
import { userSchema } from "./users";

/** A member added to an application by hand. */
export const applicationUserSchema = userSchema
  .extend({ application_role: z.enum(applicationRoles).meta({ description: "On this application." }) })
  .meta({ id: "ApplicationUser" });

const role = z.enum(applicationRoles, 'Must be "admin" or "developer".');
const applicationParams = z.object({ id: z.string() });
const params = z.object({ id: z.string(), user_id: z.string() });

const addition = {
  method: "POST",
  tag: "Application users",
  description: "An active member of the team. Owners and admins of the team have access already.",
  permission: "application.manageMembers",
  answer: applicationUserSchema,
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
  summary: "Add a user to an application, named in the body",
  params: applicationParams,
  body: z.object({ user_id: text(100).meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }), role }),
});

export const listApplicationUsers = endpoint({
  id: "listApplicationUsers",
  method: "GET",
  path: "/application/:id/users",
  tag: "Application users",
  summary: "List an application's users",
  description: "Those added by hand. Owners and admins of the team see every application without that.",
  permission: "application.members",
  params: applicationParams,
  query: pageQuery.extend({ q: searchText }),
  answer: z.array(applicationUserSchema),
  status: 200,
  paged: true,
});

export const updateApplicationUser = endpoint({
  id: "updateApplicationUser",
  method: "PATCH",
  path: "/application/:id/users/:user_id",
  tag: "Application users",
  summary: "Change a user's role on an application",
  description: "For a user who was added to it by hand.",
  permission: "application.manageMembers",
  params,
  body: z.object({ role }),
  answer: applicationUserSchema,
  status: 200,
});

export const removeApplicationUser = endpoint({
  id: "removeApplicationUser",
  method: "DELETE",
  path: "/application/:id/users/:user_id",
  tag: "Application users",
  summary: "Remove a user from an application",
  description: "The user, the application and its credentials stay.",
  permission: "application.manageMembers",
  params,
  answer: okAnswer,
  status: 200,
});
