import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { text, typedPassword } from "@/lib/contract/text";
import { findBySessionId } from "@/lib/domain/access/find-session";
import { logInToPortal } from "@/lib/domain/authentication/log-in";
import { logOut } from "@/lib/domain/authentication/log-out";
import { env } from "@/lib/env";
import type { AppError } from "@/lib/errors";
import { toAppError } from "@/lib/http/error-answer";
import { sourceOf } from "@/lib/http/source";
import { limitAddress } from "@/lib/limits/limit-address";
import { paths } from "@/lib/paths";
import { cookieFlags, cookieLifetime, sessionCookieName, usesSecureCookies } from "./cookie";

declare module "next-auth" {
  interface User {
    id: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

const typedSchema = z.object({ email: text(254), password: typedPassword });

/**
 * next-auth for the portal: the same login use case as the API's, and a cookie that only names our session. Whether that
 * session lives is read from the database on each request.
 * @param onRefusal told why a login was refused, if not for what was typed: next-auth keeps nothing but a sentence of it
 */
export function sessionOptions(onRefusal: (error: AppError) => void): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: "jwt", maxAge: cookieLifetime },
    useSecureCookies: usesSecureCookies(),
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookieFlags() },
    },
    pages: { signIn: paths.login, error: paths.login },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          // next-auth passes on whatever was posted; it must be what the API's own login takes.
          const typed = typedSchema.safeParse(credentials);
          if (!typed.success) return null;
          const source = sourceOf(new Headers(request.headers as Record<string, string>));
          try {
            await limitAddress("login", source.address);
            return { id: await logInToPortal(typed.data.email, typed.data.password, source) };
          } catch (thrown) {
            const error = toAppError(thrown, source.requestId);
            // null is next-auth's word for wrong credentials; it hands any other error's message to the login page.
            if (error.code === "validation") return null;
            onRefusal(error);
            throw new Error(error.message);
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
      // `GET /api/auth/session` tells nothing about the person: pages and the API do, after they have looked the session up.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const actor = token.sessionId && (await findBySessionId(token.sessionId, sourceOf(new Headers())));
        if (actor) await logOut(actor);
      },
    },
  };
}
