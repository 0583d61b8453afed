import NextAuth from "next-auth";
import { sessionOptions } from "@/lib/session/options";

// next-auth's own routes: one of the two places that do not go through `handle`.
const handler = (request: Request, context: unknown) => NextAuth(request as never, context as never, sessionOptions());

export { handler as GET, handler as POST };
