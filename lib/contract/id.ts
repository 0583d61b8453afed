import { z } from "zod";

/** An id of ours: opaque to callers, ordered by time (UUID v7). */
export const id = z.uuid().meta({ example: "0193a1f0-7c4e-7d2a-9b1c-5f2e8a6d4c3b" });

/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime().meta({ example: "2026-11-24T09:30:00.000Z" });
