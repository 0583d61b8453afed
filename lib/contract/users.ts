import { z } from "zod";
import { teamRoles } from "@/lib/permissions";
import { endpoint } from "./endpoint";
import { id, instant } from "./id";
import { email } from "./text";

export const userSchema = z
  .object({
    id,
    email: z.string(),
    first_name: z.string(),
    last_name: z.string(),
    avatar: z.string().nullable(),
    bio: z.string(),
    role: z.enum(teamRoles),
    status: z.enum(["active", "invited"]),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "User" });

const teamReference = z.object({ id, team_name: z.string(), role: z.enum(teamRoles) });

export const currentUserSchema = userSchema
  .extend({
    email_verified: z.boolean(),
    team: z.object({ id, team_name: z.string() }),
    teams: z.array(teamReference).meta({ description: "All teams you are in, oldest first." }),
  })
  .meta({ id: "CurrentUser" });

export const userExists = endpoint({
  id: "userExists",
  method: "POST",
  path: "/user-exists",
  tag: "Users",
  summary: "Check whether an address has an account",
  permission: "public",
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
  permission: "profile.read",
  answer: currentUserSchema,
  status: 200,
});
