import { later } from "@/lib/later/later";
import { unreachable } from "@/lib/later/unreachable";
import { paths } from "@/lib/paths";
import { callApi } from "./api";

const auth = later(() => import("next-auth/react"));

/**
 * Logs in to the portal.
 * @returns null, or what to tell the person
 */
export async function logIn(email: string, password: string): Promise<string | null> {
  const result = await auth
    .load()
    .then(({ signIn }) => signIn("credentials", { email, password, redirect: false }))
    .catch(() => undefined);
  if (result?.ok && !result.error) return null;
  if (!result) return unreachable;
  // next-auth's word for "no such account, or another password"; anything else is a sentence of our own.
  return result.error === "CredentialsSignin" ? "Wrong e-mail address or password." : (result.error ?? "Try again.");
}

export const logOut = async (): Promise<unknown> => (await auth.load()).signOut({ callbackUrl: paths.login });

/** Logs out and stays on the page: somebody else is about to log in here. */
export const logOutInPlace = async (): Promise<unknown> => (await auth.load()).signOut({ redirect: false });

/** From now on the portal acts for another of the person's teams. What is on the page is still the other team's: `enter` a page. */
export const switchTeam = (teamId: string) => callApi("switchTeam", { body: { team_id: teamId } });
