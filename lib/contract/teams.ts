import { z } from "zod";
import { teamRoles } from "@/lib/permissions";
import { endpoint } from "./endpoint";
import { id, instant } from "./id";
import { email, newPassword, requiredText } from "./text";

export const teamSchema = z
  .object({
    id,
    team_name: z.string(),
    email: z.string(),
    role: z.enum(teamRoles).meta({ description: "Yours in this team." }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "Team" });

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
  identifies: true,
  body: signUpBody.partial().required({ team_name: true }),
  answer: z.object({ id, team_name: z.string() }).meta({ id: "NewTeam" }),
  status: 201,
  errors: ["authentication", "taken", "conflict", "unavailable"],
});

export const teamExists = endpoint({
  id: "teamExists",
  method: "POST",
  path: "/team-exists",
  tag: "Teams",
  summary: "Check whether a team name is taken",
  permission: "public",
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
  permission: "team.read",
  params: z.object({ id: z.string() }),
  answer: teamSchema,
  status: 200,
});
