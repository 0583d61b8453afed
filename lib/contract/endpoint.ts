import { z } from "zod";
import type { ErrorCode } from "@/lib/errors";
import type { Permission } from "@/lib/permissions";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Tag = "Authentication" | "Teams" | "Users" | "Applications" | "Credentials" | "Data plane" | "Operations";

/**
 * Who may call: a permission of the table; `"public"`, anybody; `"service"`, who holds the service key.
 */
type Access = Permission | "public" | "service";

/** One endpoint: all that the handler, the OpenAPI document, the client, the forms and the tests need to know of it. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  /** Unique; the OpenAPI operation id. */
  id: string;
  method: Method;
  /** Below `/api`, with `:name` for parameters. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  permission: Access;
  /** On a public endpoint: a signed-in caller is recognised, and a bad token refused. */
  identifies?: boolean;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Also takes `application/x-www-form-urlencoded` and HTTP Basic client authentication (RFC 6749, section 2.3.1). */
  oauth?: boolean;
  answer: Answer;
  status: 200 | 201 | 202;
  /** The answer is a bare array of which a page is given: adds `limit` and `cursor`, and a `Link` to the next page. */
  paged?: boolean;
  /** The answer carries a secret: never stored by anybody. */
  secret?: boolean;
  /** Errors beyond those that follow from the rest of the declaration. */
  errors?: readonly ErrorCode[];
}

/** Declares an endpoint, keeping the exact types of its schemas. */
export function endpoint<
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
  const Rest extends Omit<Endpoint, "params" | "query" | "body" | "answer"> = Omit<
    Endpoint,
    "params" | "query" | "body" | "answer"
  >,
>(declaration: Rest & { params?: Params; query?: Query; body?: Body; answer: Answer }) {
  return declaration as Rest & { params: Params; query: Query; body: Body; answer: Answer };
}

/** The answer of what has nothing else to say. */
export const okAnswer = z.object({ status: z.literal("ok") }).meta({ id: "Ok" });
