import type { JobHelpers } from "graphile-worker";
import { z } from "zod";
import { CannotOpen, unseal } from "@/lib/auth/seal";
import { fieldsAtFault } from "@/lib/parse";
import { jobNamed, type JobName } from "@/lib/queue/jobs";
import { schema } from "@/lib/queue/schema";

const sealedSchema = z.object({ sealed: z.string() });

/**
 * @param payload as it lies in the queue
 * @returns what a job of this kind was told; null if that is nothing
 * @throws Error if it was told something else: it is tried again, since the version that made it may come back; CannotOpen if it was sealed
 * under an AUTH_SECRET that is not set here
 */
export async function openPayload(name: JobName, payload: unknown, helpers: JobHelpers): Promise<unknown> {
  const { payload: told, sealedFor } = jobNamed(name);
  if (!told) return null;
  if (!sealedFor) return parsed(told, payload);
  const text = await openSealed(sealedFor, payload, helpers);
  return parsed(told, told instanceof z.ZodString ? text : JSON.parse(text));
}

function parsed(schema: z.ZodType, payload: unknown): unknown {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const fields = Object.keys(fieldsAtFault(result.error, payload, { name: "all of it" })).join(", ");
  throw new Error(`another version has made this job: its payload isn't what this one expects (${fields})`);
}

/**
 * Opens what was sealed since it is a secret or somebody's address.
 * @param purpose what it was sealed for
 * @param payload of the job: `{ sealed }`
 * @throws CannotOpen if it was sealed under an AUTH_SECRET that is not set here: then this attempt is the last one, since no other would
 * fare better, and the job stays in the queue to be looked at
 */
async function openSealed(purpose: string, payload: unknown, { job, query }: JobHelpers): Promise<string> {
  const { sealed } = sealedSchema.parse(payload);
  try {
    return unseal(purpose, sealed);
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    // A job that is being worked on can't be failed for good by the queue's own function, only by having no attempts left.
    await query(`UPDATE ${schema}._private_jobs SET max_attempts = attempts WHERE id = $1`, [job.id]);
    const given = new CannotOpen(
      "it was sealed under an AUTH_SECRET that is not set any more, so it is given up. docs/operations.md, Changing secrets, says how to have it done after all",
    );
    // Where this happened says nothing more, and the queue would log it.
    given.stack = "";
    throw given;
  }
}
