import type { OpenAPIRegistry } from "@asteasolutions/zod-to-openapi";
import type { Endpoint } from "@/lib/contract/endpoint";
import { answerContentOf, requestBodyOf } from "./content";
import { errorResponseOf, errorStatuses, refusalOfRequest } from "./error-responses";
import { headerParametersOf } from "./header-parameters";
import { headersOf } from "./headers";
import { parametersOf } from "./parameters";
import { securityOf } from "./security";

type Operation = Parameters<OpenAPIRegistry["registerPath"]>[0];

/** @returns all that the document says of one endpoint */
export function operation(endpoint: Endpoint): Operation {
  const body = requestBodyOf(endpoint);
  return {
    method: endpoint.method.toLowerCase() as Lowercase<Endpoint["method"]>,
    path: endpoint.path.replace(/:(\w+)/g, "{$1}"),
    operationId: endpoint.id,
    summary: endpoint.summary,
    ...descriptionOf(endpoint),
    tags: [endpoint.tag],
    security: securityOf(endpoint),
    parameters: [...parametersOf(endpoint), ...headerParametersOf(endpoint)],
    ...(body ? { request: { body } } : {}),
    responses: {
      [endpoint.status]: {
        description: successes[endpoint.status],
        headers: headersOf(endpoint, endpoint.status),
        content: answerContentOf(endpoint),
      },
      ...notModified(endpoint),
      ...anyRefusal(endpoint),
      ...Object.fromEntries(errorStatuses(endpoint).map((status) => [status, errorResponseOf(endpoint, status)])),
    },
  };
}

/** What a token with scopes can do here stands behind all that is said of the endpoint. */
function descriptionOf({ description, stepUp, scope, onlyPeople }: Endpoint): { description?: string } {
  const sentences = [
    description,
    stepUp && "`POST /user/me/proof` in the last 10 minutes does in place of your password.",
    scope && `A service account or a personal access token needs the scope \`${scope}\`.`,
    onlyPeople && "Only for people who are logged in: no scope opens it.",
  ].filter(Boolean);
  return sentences.length > 0 ? { description: sentences.join(" ") } : {};
}

const successes: Record<Endpoint["status"], string> = { 200: "Done.", 201: "Created.", 202: "Accepted." };

/** Even an endpoint that takes nothing can be called wrongly, such as by a method it does not have. */
const anyRefusal = (endpoint: Endpoint): Operation["responses"] =>
  errorStatuses(endpoint).some((status) => status < 500) ? {} : { "4XX": refusalOfRequest(endpoint) };

const notModified = (endpoint: Endpoint): Operation["responses"] =>
  endpoint.method === "GET" && !endpoint.download
    ? {
        304: {
          description: "Nothing has changed since the response whose `ETag` you sent.",
          headers: headersOf(endpoint, 304),
        },
      }
    : {};
