import { z } from "zod";
import { teamRoles } from "@/lib/permissions";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { email, newPassword, requiredText, text, typedPassword } from "./text";
import { userSchema } from "./users";

export const teamSchema = z
  .object({
    id,
    team_name: z.string().meta({ example: "My Example Team" }),
    email: z.string().meta({ example: "ada@example.com" }),
    role: z.enum(teamRoles).meta({ description: "Yours in this team." }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "Team" });

const params = z.object({ id: z.string() });

export const teamName = requiredText(100).meta({ example: "My Example Team" });

/** What a person types to sign up. */
export const signUpBody = z.object({
  team_name: teamName,
  email,
  password: newPassword,
  first_name: requiredText(100).meta({ example: "Ada" }),
  last_name: requiredText(100).meta({ example: "Lovelace" }),
});

export const createTeam = endpoint({
  id: "createTeam",
  method: "POST",
  path: "/team",
  tag: "Teams",
  summary: "Create a team",
  description: "Signs up a team with its owner. Who is signed in sends `team_name` alone and opens a further team.",
  permission: "public",
  rate: "register",
  identifies: true,
  body: signUpBody.partial().required({ team_name: true }),
  answer: z.object({ id, team_name: z.string().meta({ example: "My Example Team" }) }).meta({ id: "NewTeam" }),
  status: 201,
  errors: ["authentication", "taken", "conflict", "unavailable"],
});

export const teamExists = endpoint({
  id: "teamExists",
  method: "POST",
  path: "/team-exists",
  tag: "Teams",
  summary: "Check whether a team name is taken",
  description: "Names are the same whatever their case, width and spacing.",
  permission: "public",
  rate: "lookup",
  body: z.object({ team: teamName }),
  answer: z.object({ exists: z.boolean() }).meta({ id: "Exists" }),
  status: 200,
});

export const getCurrentTeam = endpoint({
  id: "getCurrentTeam",
  method: "GET",
  path: "/team",
  tag: "Teams",
  summary: "Get the current team",
  description: "The one that the token acts for.",
  permission: "team.read",
  answer: teamSchema,
  status: 200,
});

export const getTeam = endpoint({
  id: "getTeam",
  method: "GET",
  path: "/team/:id",
  tag: "Teams",
  summary: "Get one of your teams",
  description: "Any that you are in, whichever the token acts for.",
  permission: "team.read",
  params,
  answer: teamSchema,
  status: 200,
});

export const updateTeam = endpoint({
  id: "updateTeam",
  method: "PATCH",
  path: "/team/:id",
  tag: "Teams",
  summary: "Update a team",
  description:
    "Renames it; `team_name` is taken for `name` too. What else the team says of itself is read-only and ignored.",
  permission: "team.update",
  inTeam: true,
  params,
  body: z
    .object({ name: teamName.optional(), team_name: teamName.optional() })
    .meta({ example: { name: "My Renamed Team" } }),
  answer: teamSchema,
  status: 200,
  errors: ["taken"],
});

export const deleteTeam = endpoint({
  id: "deleteTeam",
  method: "DELETE",
  path: "/team/:id",
  tag: "Teams",
  summary: "Delete a team",
  description: "For good and at once, with your password: its applications and their credentials stop working.",
  permission: "team.delete",
  rate: "login",
  inTeam: true,
  params,
  body: z.object({ password: typedPassword }),
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

export const transferTeam = endpoint({
  id: "transferTeam",
  method: "POST",
  path: "/team/:id/transfer",
  tag: "Teams",
  summary: "Transfer a team",
  description: "Makes another active member its owner, with your password; you stay as an admin.",
  permission: "team.transfer",
  rate: "login",
  inTeam: true,
  params,
  body: z.object({
    user_id: text(100).meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
    password: typedPassword,
  }),
  answer: teamSchema,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const addTeamUser = endpoint({
  id: "addTeamUser",
  method: "POST",
  path: "/team/:id/add",
  tag: "Teams",
  summary: "Add a user",
  description:
    "Without `password`, mails an invite that works for seven days; who has an account is asked to join with it. With `password`, creates an active user whose address is unconfirmed. Only an owner adds an owner.",
  permission: "member.add",
  inTeam: true,
  params,
  body: z.object({
    first_name: requiredText(100).meta({ example: "Grace" }),
    last_name: requiredText(100).meta({ example: "Hopper" }),
    email,
    role: z.enum(teamRoles, 'Must be "owner", "admin" or "developer".'),
    password: newPassword.optional(),
  }),
  answer: userSchema
    .extend({ invite_id: id.optional().meta({ description: "Of the invite, while it is pending." }) })
    .meta({ id: "AddedUser" }),
  status: 201,
  errors: ["conflict", "unavailable"],
});

const removal = {
  method: "DELETE",
  tag: "Teams",
  description:
    "Ends their membership, their roles on the team's applications and their sessions in it. An invited one is un-invited. Anyone may leave, but never the last owner.",
  // Anyone may leave; the use case asks for more to remove somebody else.
  permission: "team.read",
  inTeam: true,
  params: z.object({ id: z.string(), user_id: z.string() }),
  answer: okAnswer,
  status: 200,
  errors: ["conflict"],
} as const;

export const removeTeamUser = endpoint({
  ...removal,
  id: "removeTeamUser",
  path: "/team/:id/user/:user_id",
  summary: "Remove a user",
});

export const removeTeamUserByAdd = endpoint({
  ...removal,
  id: "removeTeamUserByAdd",
  path: "/team/:id/add/:user_id",
  summary: "Remove a user, by the other documented path",
});
