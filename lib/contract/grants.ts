import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { ownPassword } from "./step-up";
import { text } from "./text";
import { scopesOut } from "./token-fields";
import { versions } from "./versions";

const device = z.string().meta({ description: "What its user agent says it is.", example: "debrief-cli" });
const address = z.string().meta({ example: "203.0.113.7" });

export const clientGrantSchema = z
  .object({
    id,
    client: z.object({
      name: z.string().meta({ example: "my-app-name" }),
      client_id: z.string().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
    }),
    scopes: scopesOut,
    address: address.meta({ description: "Where the client got its first token from." }),
    device,
    created_at: instant,
    expires_at: instant.meta({ description: "90 days after you gave it access: then it has to ask you again." }),
    last_used_at: instant.nullable().meta({ description: "Accurate to five minutes." }),
  })
  .meta({ id: "ClientGrant" });

export const listClientGrants = endpoint({
  id: "listClientGrants",
  method: "GET",
  path: "/user/me/grants",
  tag: "Clients with access",
  summary: "List the clients you gave access",
  description: "The clients that can act for you on the team you act for, oldest first.",
  permission: "token.manage",
  onlyPeople: "access",
  answer: z.array(clientGrantSchema).meta({ maxItems: 100 }),
  version: versions.clientGrants,
  status: 200,
});

export const deleteClientGrant = endpoint({
  id: "deleteClientGrant",
  method: "DELETE",
  path: "/user/me/grants/:id",
  tag: "Clients with access",
  summary: "Remove a client's access",
  description: "Its access and refresh tokens stop working at once.",
  permission: "token.manage",
  onlyPeople: "access",
  params: z.object({ id: idInPath }),
  answer: okAnswer,
  status: 200,
});

const userCode = text(100).meta({
  description: "The code that the device shows. Case, spaces and dashes don't matter.",
  example: "WDJB-MJHT",
});

export const shownDeviceSchema = z
  .object({
    client: z.object({
      name: z.string().meta({ example: "my-app-name" }),
      publisher: z.string().nullable().meta({
        description:
          "The team that registered the client. Null if nobody was logged in: then its name may be anyone's.",
        example: "Acme",
      }),
      is_own: z.boolean().meta({ description: "Whether that's the team you act for.", example: false }),
    }),
    scopes: scopesOut,
    address: address.meta({ description: "Where the device is." }),
    device,
    expires_at: instant,
  })
  .meta({ id: "WaitingDevice" });

export const findDevice = endpoint({
  id: "findDevice",
  method: "POST",
  path: "/oauth/device",
  tag: "Clients with access",
  summary: "Look up a device by its code",
  description:
    "What the portal shows you before you let a device in (RFC 8628, section 3.3). You can try 20 codes in 10 minutes.",
  permission: "token.manage",
  onlyPeople: "access",
  rate: "login",
  body: z.object({ user_code: userCode }),
  answer: shownDeviceSchema,
  status: 200,
});

const approveBody = z.object({ user_code: userCode, password: ownPassword });

export const approveDevice = endpoint({
  id: "approveDevice",
  method: "POST",
  path: "/oauth/device/approve",
  tag: "Clients with access",
  summary: "Let a device in",
  description:
    "The device that shows the code gets tokens to act for you on the team you act for, within the scopes it asked for. Takes your password, or a proof of the last ten minutes.",
  permission: "token.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  body: approveBody,
  answer: okAnswer,
  status: 200,
  errors: ["conflict", "unavailable"],
});

export const denyDevice = endpoint({
  id: "denyDevice",
  method: "POST",
  path: "/oauth/device/deny",
  tag: "Clients with access",
  summary: "Turn a device away",
  description: "The device that shows the code is told that you said no.",
  permission: "token.manage",
  onlyPeople: "access",
  rate: "login",
  body: z.object({ user_code: userCode }),
  answer: okAnswer,
  status: 200,
});

// What is wrong with a request is told in the words of RFC 6749, so the schema leaves it open.
const authorizeBody = z.object({
  response_type: text(100).optional().meta({ example: "code" }),
  response_mode: text(100).optional(),
  client_id: text(200).optional().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
  redirect_uri: text(2_000).optional().meta({ format: "uri", example: "https://example.com/callback" }),
  scope: text(1_000).optional().meta({ example: "applications:read usage:read" }),
  state: text(2_000).optional().meta({ example: "af0ifjsldkj" }),
  code_challenge: text(200).optional().meta({ example: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM" }),
  code_challenge_method: text(100).optional().meta({ example: "S256" }),
  password: ownPassword,
});

export const authorizeClient = endpoint({
  id: "authorizeClient",
  method: "POST",
  path: "/oauth/authorize",
  tag: "Clients with access",
  summary: "Give a client access",
  description:
    "What the portal's consent page calls when you agree (RFC 6749, section 4.1, with PKCE). Clients don't call it: they send your browser to the page `/oauth/authorize`. Takes your password, or a proof of the last ten minutes. The code in the answer works once, for 60 seconds.",
  permission: "token.manage",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  body: authorizeBody,
  documentedBody: authorizeBody.required({
    response_type: true,
    client_id: true,
    scope: true,
    code_challenge: true,
    code_challenge_method: true,
  }),
  answer: z
    .object({
      redirect_to: z.string().meta({
        description: "Where the browser goes: the redirect URI, with `code`, `state` and `iss` (RFC 9207).",
        example: "https://example.com/callback?code=dbf_ac_igOv9fOJPt3bCAdWkaRFs7M&state=af0ifjsldkj",
      }),
    })
    .meta({ id: "Authorization" }),
  status: 200,
  secret: true,
  errors: ["conflict", "unavailable"],
});
