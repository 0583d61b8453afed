import { AppError, OAuthError } from "@/lib/errors";

/**
 * SQL: whether a login may act for team `t` as its member `m`. Of a team that lets people in by its own provider only, its owners can still log
 * in as they did: somebody must, when the provider is down or set wrongly.
 * @param provider SQL: the provider that the login came through; NULL for none
 */
export const letsIn = (provider: string): string =>
  `(t.required_provider_id IS NULL OR m.role = 'owner' OR t.required_provider_id IS NOT DISTINCT FROM ${provider})`;

const sentence = "Your team logs in with its company account only. Log in with that.";

/** For a login that has shown all that the account asks for. */
export const companyLoginOnly = (): OAuthError => new OAuthError("invalid_grant", sentence);

/** For a login that is on another team of theirs. */
export const companyLoginOnlyThere = (): AppError =>
  new AppError("authorization", "That team logs in with its company account only. Log out, and log in with that.");
