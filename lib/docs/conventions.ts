import { conventions, type Convention } from "@/lib/http/openapi/conventions";

export type { Convention };

/** @returns what holds for every call, chapter by chapter, as the OpenAPI document says it too */
export const readConventions = (): readonly Convention[] => conventions;
