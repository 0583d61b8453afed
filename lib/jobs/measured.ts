import type { Task } from "graphile-worker";
import { metrics } from "@/lib/metrics";
import type { JobName } from "@/lib/queue/jobs";

/** @returns the same task, which counts each attempt by what came of it and measures how long it took */
export function measured(task: JobName, work: Task): Task {
  // A counter that appears with its first failure has not risen, for Prometheus.
  for (const result of ["done", "failed"]) metrics.jobs.inc({ task, result }, 0);
  return async (payload, helpers) => {
    const began = performance.now();
    let result = "failed";
    try {
      const given = await work(payload, helpers);
      result = "done";
      return given;
    } finally {
      metrics.jobs.inc({ task, result });
      metrics.jobDuration.observe({ task }, (performance.now() - began) / 1_000);
    }
  };
}
