import { z } from "zod";
import { endpoint, okAnswer } from "./endpoint";
import { id, idInPath, instant } from "./id";
import { pageQuery } from "./page";
import { ownPassword, ownPasswordFor } from "./step-up";
import { requiredLine, text } from "./text";
import { versions } from "./versions";

const redirectUri = text(2_000).refine((value) => {
  if (!URL.canParse(value)) return false;
  // RFC 9700, section 4.1.3 and 4.11: nothing that a browser would run, nothing that names no host.
  return !["javascript:", "data:", "vbscript:", "file:", "blob:"].includes(new URL(value).protocol);
}, "Must be an absolute URL.");

const publicOut = z
  .boolean()
  .optional()
  .meta({ description: "That it has no secret. Only there for a client that has none.", example: false });

export const createClient = endpoint({
  id: "createClient",
  method: "POST",
  path: "/client",
  tag: "Authentication",
  summary: "Generate client credentials",
  description:
    "Registers a client of this API. Anyone can do this if `trusted` is false. Only a logged-in owner can create a trusted client, and it requires their password. The client then belongs to the team, and all owners get an email.",
  permission: "public",
  onlyPeople: "access",
  rate: "register",
  identifies: true,
  body: z.object({
    name: requiredLine(100).meta({ example: "my-app-name" }),
    redirectURI: redirectUri.meta({ format: "uri", example: "https://example.com/callback" }),
    trusted: z.boolean("Must be true or false.").default(false).meta({ example: false }),
    public: z.boolean("Must be true or false.").default(false).meta({
      description:
        "For a command line, an app on a phone or a page: a client that can't keep a secret gets none (RFC 6749, section 2.1). It can't log people in with their password, only ask them for access.",
      // Not in the sample, either.
      example: undefined,
    }),
    // Not in the sample, which makes one that is not trusted.
    password: ownPasswordFor("for a trusted client").meta({ example: undefined }),
  }),
  answer: z
    .object({
      id,
      name: z.string().meta({ example: "my-app-name" }),
      redirectURI: z.string().meta({ format: "uri", example: "https://example.com/callback" }),
      trusted: z.boolean().meta({ example: false }),
      client_id: z.string().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
      public: publicOut,
      client_secret: z.string().meta({
        description: "Shown only once. Empty for a public client, which has none.",
        example: "dbf_mgmt_aKHZZQ4K9sqRxjIiJerNuZc",
      }),
    })
    .meta({ id: "NewClient" }),
  version: versions.client,
  status: 201,
  secret: true,
  stepUp: "sometimes",
  errors: ["authentication", "authorization"],
});

export const clientSchema = z
  .object({
    id,
    name: z.string().meta({ example: "my-app-name" }),
    redirectURI: z.string().meta({ format: "uri", example: "https://example.com/callback" }),
    trusted: z.boolean().meta({ example: false }),
    public: publicOut,
    suspended: z.boolean().meta({
      description:
        "For a trusted client: whether the owner responsible for it is no longer an owner, or stopped being one in between. A suspended client still logs people in, but we don't show it any tokens until an owner adopts it.",
      example: false,
    }),
    client_id: z.string().meta({ example: "mgmt_4fTq9Zk2Lw8" }),
    created_at: instant,
    created_by: id.nullable(),
    last_used_at: instant.nullable().meta({ description: "Accurate to the day." }),
  })
  .meta({ id: "Client" });

export const listClients = endpoint({
  id: "listClients",
  method: "GET",
  path: "/client",
  tag: "Authentication",
  summary: "List your team's clients",
  description: "The clients created with an access token for this team, oldest first.",
  permission: "client.manage",
  onlyPeople: "access",
  query: pageQuery,
  answer: z.array(clientSchema),
  status: 200,
  paged: true,
});

export const deleteClient = endpoint({
  id: "deleteClient",
  method: "DELETE",
  path: "/client/:id",
  tag: "Authentication",
  summary: "Revoke a client",
  description: "Ends all logins made through the client. `id` is its ID or its `client_id`.",
  permission: "client.manage",
  onlyPeople: "access",
  params: z.object({ id: idInPath }),
  answer: okAnswer,
  status: 200,
});

const adoptBody = z.object({ password: ownPassword });

export const adoptClient = endpoint({
  id: "adoptClient",
  method: "POST",
  path: "/client/:id/adopt",
  tag: "Authentication",
  summary: "Adopt a trusted client",
  description:
    "Makes you, an owner, responsible for this trusted client of your team. Do this to get a suspended client working again. It requires your password, and all owners get an email. `id` is the client's ID or its `client_id`.",
  permission: "client.trust",
  onlyPeople: "access",
  rate: "login",
  stepUp: "always",
  params: z.object({ id: z.string() }),
  body: adoptBody,
  answer: clientSchema,
  status: 200,
  errors: ["conflict"],
});
