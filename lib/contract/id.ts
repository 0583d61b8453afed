import { z } from "zod";
import { inLowerCase } from "./in-lower-case";
import { text } from "./text";

/** An id of ours: opaque to callers, ordered by time (UUID v7). */
export const id = z.uuid().meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" });

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime().meta({ example: "2026-11-24T09:30:00.000Z" });

/** An id in a path. One of another form is let through: it is answered like an id that does not exist. */
export const idInPath = z.string().overwrite(inLowerCase);

/** An id in a query or a body, in the same way. */
export const idIn = text(100).overwrite(inLowerCase);
