import { z } from "zod";
import { teamRoles } from "@/lib/permissions";
import { endpoint, existsAnswer, okAnswer } from "./endpoint";
import { id, idIn, idInPath, instant } from "./id";
import { ownPassword, ownPasswordFor } from "./step-up";
import { email, newPassword, requiredLine } from "./text";
import { userBody, userSchema } from "./users";
import { versions } from "./versions";

export const teamSchema = z
  .object({
    id,
    team_name: z.string().meta({ example: "My Example Team" }),
    email: z.string().meta({ example: "ada@example.com" }),
    role: z.enum(teamRoles).meta({ description: "Your role on this team." }),
    second_factor_required: z.boolean().meta({
      description: "Whether members need a second factor. Those without one may only set one up.",
      example: false,
    }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "Team" });

const params = z.object({ id: idInPath });

export const teamName = requiredLine(100).meta({ example: "My Example Team" });

/** What a person types to sign up. */
export const signUpBody = z.object({
  team_name: teamName,
  email,
  password: newPassword,
  first_name: requiredLine(100).meta({ example: "Ada" }),
  last_name: userBody.shape.last_name.default(""),
});

export const createTeam = endpoint({
  id: "createTeam",
  method: "POST",
  path: "/team",
  tag: "Teams",
  summary: "Create a team",
  description: "Signs up a team with its owner. If you're logged in, send only `team_name` to create another team.",
  permission: "public",
  onlyPeople: "members",
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
  description: "Names that differ only in case, width or spacing count as the same.",
  permission: "public",
  rate: "lookup",
  body: z.object({ team: teamName }),
  answer: existsAnswer,
  status: 200,
});

export const getCurrentTeam = endpoint({
  id: "getCurrentTeam",
  method: "GET",
  path: "/team",
  tag: "Teams",
  summary: "Get the current team",
  description: "The team your token acts for.",
  permission: "team.read",
  scope: "team:read",
  answer: teamSchema,
  version: versions.team,
  status: 200,
});

export const getTeam = endpoint({
  id: "getTeam",
  method: "GET",
  path: "/team/:id",
  tag: "Teams",
  summary: "Get one of your teams",
  description: "Works for any team you're in, whichever one your token acts for.",
  permission: "team.read",
  scope: "team:read",
  params,
  answer: teamSchema,
  version: versions.team,
  status: 200,
});

export const updateTeam = endpoint({
  id: "updateTeam",
  method: "PATCH",
  path: "/team/:id",
  tag: "Teams",
  summary: "Update a team",
  description:
    "Changes the fields you send: `name`, or `team_name` instead, and `second_factor_required`. All other fields are read-only and ignored. With `second_factor_required`, members without a second factor may only set one up from then on, in logins they already have, too: any other call gets 403 on `second_factor`. They get an email. To change it takes your password. To turn it on, you need a second factor yourself. When it's turned off, all owners get an email.",
  permission: "team.update",
  onlyPeople: "members",
  stepUp: "sometimes",
  inTeam: true,
  params,
  body: z
    .object({
      name: teamName.optional(),
      team_name: teamName.optional(),
      second_factor_required: z.boolean().optional().meta({ example: true }),
      password: ownPasswordFor("to change `second_factor_required`"),
    })
    .meta({ example: { name: "My Renamed Team" } }),
  answer: teamSchema,
  version: versions.team,
  status: 200,
  errors: ["taken", "conflict"],
});

const deleteBody = z.object({ password: ownPassword });

export const deleteTeam = endpoint({
  id: "deleteTeam",
  method: "DELETE",
  path: "/team/:id",
  tag: "Teams",
  summary: "Delete a team",
  description:
    "This is permanent and requires your password. The team's applications and their credentials stop working right away.",
  permission: "team.delete",
  onlyPeople: "members",
  rate: "login",
  stepUp: "always",
  inTeam: true,
  params,
  body: deleteBody,
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

const transferBody = z.object({
  user_id: idIn.meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" }),
  password: ownPassword,
});

export const transferTeam = endpoint({
  id: "transferTeam",
  method: "POST",
  path: "/team/:id/transfer",
  tag: "Teams",
  summary: "Transfer a team",
  description: "Makes another active member an owner and you an admin. Takes your password. All owners get an email.",
  permission: "team.transfer",
  onlyPeople: "members",
  rate: "login",
  stepUp: "always",
  inTeam: true,
  params,
  body: transferBody,
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
    "Without `password`, emails an invite that works for seven days. A person who already has an account is asked to join with it. With `password`, creates an active user whose address is unconfirmed. Only an owner can add an owner, and it takes their own password: as `password`, which sends an invite, or as `current_password` next to the new user's `password`. All owners then get an email.",
  permission: "member.add",
  onlyPeople: "members",
  stepUp: "sometimes",
  inTeam: true,
  params,
  body: z.object({
    first_name: requiredLine(100).meta({ example: "Grace" }),
    last_name: userBody.shape.last_name.default("").meta({ example: "Hopper" }),
    email,
    role: z.enum(teamRoles, 'Must be "owner", "admin" or "developer".'),
    password: newPassword.optional(),
    current_password: ownPasswordFor("to add an owner"),
  }),
  answer: userSchema
    .extend({ invite_id: id.optional().meta({ description: "The ID of the invite, while it's pending." }) })
    .meta({ id: "AddedUser" }),
  version: versions.user,
  status: 201,
  errors: ["conflict", "unavailable"],
});

const removal = {
  method: "DELETE",
  tag: "Teams",
  description:
    "Ends the user's membership, their roles on the team's applications and their sessions in the team. If they're only invited, cancels the invite. Anyone can leave, except the last owner. Removing an owner, including yourself, requires your password, and all owners get an email.",
  // Anyone may leave; the use case asks for more to remove somebody else.
  permission: "team.read",
  onlyPeople: "members",
  stepUp: "sometimes",
  inTeam: true,
  params: z.object({ id: idInPath, user_id: idInPath }),
  body: z.object({ password: ownPasswordFor("to remove an owner") }),
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

const endBody = z.object({ password: ownPassword });

export const endMemberSessions = endpoint({
  id: "endMemberSessions",
  method: "DELETE",
  path: "/team/:id/user/:user_id/sessions",
  onlyPeople: "access",
  tag: "Sessions",
  summary: "End a member's sessions",
  description:
    "Logs a member out of your team on every device and API client, for example after they lost a laptop. Their personal access tokens and the clients they gave access end for your team, too. They stay a member and can log in again; their sessions in other teams go on. Only an owner can do this to an owner. Takes your password. For your own sessions, use `DELETE /user/me/sessions`.",
  permission: "member.update",
  rate: "login",
  stepUp: "always",
  inTeam: true,
  params: z.object({ id: idInPath, user_id: idInPath }),
  body: endBody,
  answer: okAnswer,
  status: 200,
  errors: ["unavailable"],
});

export const removeTeamUserByAdd = endpoint({
  ...removal,
  id: "removeTeamUserByAdd",
  path: "/team/:id/add/:user_id",
  summary: "Remove a user, by the other path",
});
