import type { z } from "zod";
import type { signUpBody } from "@/lib/contract/teams";
import { callApi } from "./api";

/** Signs up a team with its owner. */
export const signUp = (body: z.output<typeof signUpBody>) => callApi("createTeam", { body });

export const checkTeamName = (team: string, signal: AbortSignal) => callApi("teamExists", { body: { team }, signal });

export const checkEmail = (email: string, signal: AbortSignal) => callApi("userExists", { body: { email }, signal });
