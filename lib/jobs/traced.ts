import type { Task } from "graphile-worker";
import type { JobName } from "@/lib/queue/jobs";
import { inSpan, tracing } from "@/lib/tracing";

/** In which trace a job was last tried, for the line that says that it failed. */
const traceIds = new WeakMap<object, string>();

/** @returns for a line of the log about a job, where to find what it did */
export const traceOfJob = (job: object | undefined): { trace_id?: string } => {
  const id = job && traceIds.get(job);
  return id ? { trace_id: id } : {};
};

/** @returns the same task, each attempt of which is a part of the trace that has asked for it; else begins one */
export const tracedTask =
  (name: JobName, work: Task): Task =>
  (payload, helpers) => {
    const on = tracing();
    if (!on) return work(payload, helpers);
    const { job } = helpers;
    const attributes = {
      "messaging.system": "graphile_worker",
      "messaging.operation.name": "process",
      "messaging.operation.type": "process",
      "messaging.destination.name": name,
      "messaging.message.id": String(job.id),
      "debrief.attempt": job.attempts,
    };
    const { traceparent } = (payload ?? {}) as { traceparent?: unknown };
    const span = on.begin(`process ${name}`, { kind: "consumer", attributes }, on.ofJob(traceparent));
    if (span.isRecorded) traceIds.set(job, span.traceId);
    return inSpan(on, span, async () => work(payload, helpers));
  };
