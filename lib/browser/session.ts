import { paths } from "@/lib/paths";
import { callApi } from "./api";
import { ApiError, messageOf } from "./api-error";
import { enter } from "./enter";

/**
 * Logs in to the portal.
 * @returns null, or what to tell the person
 */
export async function logIn(email: string, password: string): Promise<string | null> {
  try {
    await callApi("openPortalSession", { body: { email, password }, atTheDoor: true });
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/**
 * Logs out and stays on the page: somebody else is about to log in here. Being logged out already is fine.
 * @throws ApiError if the session may still live
 */
export async function logOutInPlace(): Promise<void> {
  try {
    await callApi("logout", { atTheDoor: true });
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
  }
}

/** Logs out and goes to the login page. @throws ApiError as above; then the person is where they were */
export async function logOut(): Promise<void> {
  await logOutInPlace();
  enter(paths.login);
}

/** From now on the portal acts for another of the person's teams. The page still shows the other team's data: `enter` a page. */
export const switchTeam = (teamId: string) => callApi("switchTeam", { body: { team_id: teamId } });
