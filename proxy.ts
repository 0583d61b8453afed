import { NextResponse, type NextRequest } from "next/server";
import { sessionCookies } from "@/lib/auth/cookie-names";
import { paths } from "@/lib/paths";
import { pathHeader } from "@/lib/session/path-header";

const portal = [paths.dashboard, paths.applications, paths.team, paths.monitoring, paths.billing, paths.settings];

const isPortal = (pathname: string) => portal.some((path) => pathname === path || pathname.startsWith(`${path}/`));

/**
 * A courtesy, not a gate: sends people without a cookie to the login page before anything is rendered, and tells the pages
 * their own address. Whether a cookie is worth anything is decided by each page (lib/session/page.ts).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isPortal(pathname) && !Object.values(sessionCookies).some((name) => request.cookies.has(name))) {
    const login = new URL(paths.login, request.url);
    login.searchParams.set("next", pathname + search);
    return NextResponse.redirect(login);
  }
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!api/|api$|_next/|.*\\.[\\w]+$).*)"] };
