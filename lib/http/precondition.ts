import type { Endpoint } from "@/lib/contract/endpoint";
import type { Precondition } from "@/lib/domain/precondition";
import { AppError } from "@/lib/errors";
import type { ApiRequest } from "./exchange";
import { entityTagsIn, versionIn } from "./etag";

/** @returns whether calls of an endpoint may say what must hold of the thing they change; creating one changes none */
export const takesPrecondition = ({ method, version, status }: Endpoint): boolean =>
  method === "POST" ? version !== undefined && status === 200 : method !== "GET";

/**
 * @returns what the caller wants to hold of the thing they change, or undefined if they don't say
 * @throws AppError `validation` for a header that names no tags: to overlook it would be to lose what it protects
 */
export function preconditionOf(declaration: Endpoint, request: ApiRequest): Precondition | undefined {
  if (!takesPrecondition(declaration)) return undefined;
  const match = versionsIn(request, "if-match", "If-Match");
  const noneMatch = versionsIn(request, "if-none-match", "If-None-Match");
  return match || noneMatch ? { match, noneMatch } : undefined;
}

function versionsIn(request: ApiRequest, header: Lowercase<string>, name: string) {
  const value = request.headers.get(header);
  if (value === null) return null;
  const tags = entityTagsIn(value);
  if (!tags) throw new AppError("validation", { [name]: 'Must be quoted ETags separated by commas, or "*".' });
  return tags === "*" ? tags : tags.map(versionIn);
}
