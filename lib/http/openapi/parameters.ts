import { z } from "zod";
import type { Endpoint } from "@/lib/contract/endpoint";

type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
  example?: unknown;
};

/** @returns what goes with a call of this endpoint in its path and its query */
export const parametersOf = (endpoint: Endpoint): Parameter[] => [
  ...pathParameters(endpoint),
  ...queryParameters(endpoint),
];

const exampleId = "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b";

/** What the word before a parameter means, where it is not just that. */
const meanings: Record<string, string> = {
  users: "user",
  add: "user",
  creds: "credentials",
  assets: "image",
  sessions: "session",
  methods: "payment method",
};

const pathParameters = ({ path }: Endpoint): Parameter[] =>
  [...path.matchAll(/(\w+)\/:(\w+)/g)].map(([, word = "", name = ""]) => ({
    name,
    in: "path",
    required: true,
    ...(name === "token"
      ? {
          description:
            "The token from the link we emailed. An owner or admin of the team can use the invite's ID instead.",
          example: "dbf_invite_2Zk8Jc1v5xQw",
        }
      : { description: `The ID of the ${meanings[word] ?? word}.`, example: exampleId }),
    schema: { type: "string" },
  }));

function queryParameters({ query }: Endpoint): Parameter[] {
  if (!query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, property]) => {
    const { description = "", example, ...schema } = property as Record<string, unknown> & { description?: string };
    return {
      name,
      in: "query",
      required: required.includes(name),
      description,
      schema: JSON.parse(JSON.stringify(schema, withoutPatternOfFormat)) as Record<string, unknown>,
      ...(example === undefined ? {} : { example }),
    };
  });
}

/** A format says it; the pattern that zod derives of it is long and says no more. */
const withoutPatternOfFormat = (_: string, value: unknown): unknown => {
  if (typeof value !== "object" || value === null || !("format" in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "pattern"));
};
