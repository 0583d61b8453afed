import type { Endpoint, Method } from "@/lib/contract/endpoint";
import { tagDescriptions } from "./tags";

const chapters = Object.keys(tagDescriptions);
const methods: Method[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Chapter by chapter, then by path and method. Said here, because the order in which a module lists its exports is up to the
 * compiler.
 * @returns the same endpoints
 */
export const inReadingOrder = (endpoints: readonly Endpoint[]): Endpoint[] =>
  endpoints.toSorted(
    (a, b) =>
      chapters.indexOf(a.tag) - chapters.indexOf(b.tag) ||
      comparePaths(a.path, b.path) ||
      methods.indexOf(a.method) - methods.indexOf(b.method),
  );

/** By code point, as everywhere alike. */
const comparePaths = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
