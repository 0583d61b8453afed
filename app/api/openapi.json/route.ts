import * as contract from "@/lib/contract/operations";
import { env } from "@/lib/env";
import { handle } from "@/lib/http/handle";
import { openApiDocument } from "@/lib/http/openapi";
import { route } from "@/lib/http/route";

// Not reached over HTTP: lib/server/answer/operations.ts answers this itself. The file stays since every declared endpoint has one,
// which e2e/api/routes.spec.ts checks.

// Made at the first call; it is the same as long as the process runs.
let document: ReturnType<typeof openApiDocument> | undefined;

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(
  handle(contract.openapi, async () => ({ ...(document ??= openApiDocument(env().PUBLIC_URL)) })),
);
