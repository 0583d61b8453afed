import { signIn, signOut } from "next-auth/react";
import { paths } from "@/lib/paths";

/**
 * Logs in to the portal.
 * @returns null, or what to tell the person
 */
export async function logIn(email: string, password: string): Promise<string | null> {
  const result = await signIn("credentials", { email, password, redirect: false }).catch(() => undefined);
  if (result?.ok && !result.error) return null;
  if (!result) return "We can't reach the server. Check your connection and try again.";
  // next-auth's word for "no such account, or another password"; anything else is a sentence of our own.
  return result.error === "CredentialsSignin" ? "Wrong e-mail address or password." : (result.error ?? "Try again.");
}

export const logOut = (): Promise<unknown> => signOut({ callbackUrl: paths.login });
