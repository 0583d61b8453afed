import { NextResponse, type NextRequest } from "next/server";
import { sessionCookies } from "@/lib/auth/cookie-names";
import { env } from "@/lib/env";
import { paths } from "@/lib/paths";
import { pagePolicy, reportingEndpoints } from "@/lib/session/page-policy";
import { pathHeader } from "@/lib/session/path-header";
import { isPortalPath } from "@/lib/session/portal-paths";

/** Next puts the nonce of this header into the scripts that it writes. What a caller sends under this name is replaced. */
const policyHeader = "Content-Security-Policy";

/**
 * Says what the page may do, with a nonce for this one answer, and tells it its own address. And a courtesy, not a gate: sends people without a
 * cookie to the login page before anything is rendered. Whether a cookie is worth anything is decided by each page (lib/session/page.ts).
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (isPortalPath(pathname) && !Object.values(sessionCookies).some((name) => request.cookies.has(name))) {
    const login = new URL(paths.login, request.url);
    login.searchParams.set("next", pathname + search);
    return NextResponse.redirect(login);
  }
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = pagePolicy(pathname, nonce, env().NODE_ENV === "development");
  headers.set(policyHeader, policy);
  return NextResponse.next({
    request: { headers },
    headers: { [policyHeader]: policy, "Reporting-Endpoints": reportingEndpoints },
  });
}

export const config = { matcher: ["/((?!api/|api$|_next/|pictures/|icon\\.svg$).*)"] };
