import { Counter, Gauge, Histogram, Registry } from "prom-client";

/** How credentials fared when they were verified: they're good, or why they aren't. */
export const verificationResults = [
  "ok",
  "disabled",
  "expired",
  "unpaid",
  "budget",
  "address",
  "scope",
  "rate",
  "malformed",
  "unknown",
  "wrong_secret",
] as const;

/** Where calls are told to come back, since too many came at once. */
export const crowdedPlaces = ["login_turnstile", "hashing", "usage"] as const;

/** Where reads go that may go to a standby. */
const readPlaces = ["standby", "primary"] as const;

/** Why one goes to the primary after all: the standby is away, behind, or has failed it, or our connections to it are all busy. */
export const standbyFallbacks = ["away", "behind", "failed", "busy"] as const;

/** What is compared at night. */
const reconciliationKinds = ["stripe", "usage"] as const;

/** Seconds. Verifying takes single milliseconds, a login tens of them, and a page or a batch of usage hundreds. */
const callBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Seconds. Folding takes milliseconds, a comparison with Stripe minutes. */
const jobBuckets = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300];

/** Seconds. We give a call ten. */
const stripeBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Seconds. A check is due twenty seconds after usage, and a minute is too late. */
const budgetBuckets = [1, 10, 20, 21, 22, 25, 30, 45, 60, 120, 300];

/**
 * Every label has a handful of values that are known beforehand: names of ours, never an address, an ID, or anything else that a caller
 * sends. Prometheus keeps a series for each value for weeks.
 */
function create() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name: `debrief_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `debrief_${name}`, help, labelNames, registers });
  const histogram = <Label extends string>(name: string, help: string, buckets: number[], ...labelNames: Label[]) =>
    new Histogram({ name: `debrief_${name}`, help, buckets, labelNames, registers });

  const verifications = counter("verifications_total", "Credentials that were verified, by result", "result");
  const crowded = counter("crowded_total", "Calls told to come back, by the place that was overloaded", "place");
  const reads = counter("database_reads_total", "Reads that may go to a standby, by where they went", "where");
  const fallbacks = counter(
    "database_replica_fallbacks_total",
    "Those that the primary had to answer in the standby's place, by why",
    "reason",
  );
  const booksDiffer = counter(
    "books_differ_total",
    "What reconciliations have found that nothing has healed: invoices, or sums of usage",
    "kind",
  );
  // A counter that appears with what it counts has not risen, for Prometheus.
  for (const kind of reconciliationKinds) booksDiffer.inc({ kind }, 0);
  return {
    registry,

    requests: counter("http_requests_total", "Requests answered, by declared route", "route", "method", "status"),
    requestDuration: histogram(
      "http_request_duration_seconds",
      "Time from a request's headers to the end of its answer",
      callBuckets,
      "route",
      "method",
    ),
    requestsUnderWay: gauge("http_requests_in_flight", "Requests being answered now, by class", "class"),
    rateLimited: counter("rate_limited_total", "Calls refused since their caller makes too many, by rule", "rule"),
    /** By where; resolved once, since it's counted when there is no time to lose. */
    crowded: resolved(crowdedPlaces, (place) => {
      crowded.inc({ place }, 0);
      return crowded.labels(place);
    }),

    verified: resolved(verificationResults, (result) => {
      verifications.inc({ result }, 0);
      return verifications.labels(result);
    }),

    processes: gauge("processes", "Processes of this replica that serve"),
    processesWanted: gauge("processes_wanted", "How many there should be"),

    databaseUp: gauge("database_up", "1 if the database answered this scrape in time, otherwise 0"),
    usageDatabaseUp: gauge(
      "usage_database_up",
      "With USAGE_DATABASE_URL: 1 if that database answered this scrape in time, otherwise 0",
    ),
    poolConnections: gauge("database_pool_connections", "Open connections of a pool", "pool"),
    poolIdle: gauge("database_pool_idle_connections", "Open connections of a pool that nobody uses", "pool"),
    poolLargest: gauge("database_pool_max_connections", "Connections a pool may open", "pool"),
    poolWaiting: gauge("database_pool_waiting", "Queries and transactions waiting for a connection", "pool"),

    archiveFailing: gauge(
      "database_archive_failing",
      "1 if a server that archives its log failed to when it last tried, otherwise 0",
      "database",
    ),
    archiveWaiting: gauge(
      "database_archive_waiting_bytes",
      "How much a server that archives its log has written since what it archived last",
      "database",
    ),

    databaseReads: resolved(readPlaces, (where) => reads.labels(where)),
    standbyFallbacks: resolved(standbyFallbacks, (reason) => {
      fallbacks.inc({ reason }, 0);
      return fallbacks.labels(reason);
    }),
    standbyLag: gauge("database_replica_lag_seconds", "How old what the standby says is at most"),

    jobs: counter("jobs_total", "Attempts at jobs on this replica, by what came of them", "task", "result"),
    jobDuration: histogram("job_duration_seconds", "Time an attempt at a job took", jobBuckets, "task"),
    jobsReady: gauge("jobs_ready", "Jobs of all replicas that are due and not begun", "task"),
    oldestJob: gauge("jobs_oldest_ready_seconds", "How long the oldest of those has been due", "task"),

    deltasWaiting: gauge("usage_deltas_waiting", "Rows of usage of all replicas that aren't in the sums yet"),
    oldestDelta: gauge("usage_oldest_delta_seconds", "How long the oldest of those has been waiting"),

    budgetDelay: histogram(
      "budget_delay_seconds",
      "Time from usage to the check of its team's budgets: as long as a hard stop takes to act",
      budgetBuckets,
    ),
    invoicesRefused: counter(
      "invoices_refused_total",
      "Invoices that Stripe refused for good, and that wait for somebody",
    ),
    refundsFailed: counter(
      "refunds_failed_total",
      "Refunds that a bank has sent back, so that a person has to return the money",
    ),
    creditNotesRefused: counter("credit_notes_refused_total", "Credit notes that Stripe refused for good"),

    booksDiffer,
    reconciledAge: gauge(
      "reconciliation_age_seconds",
      "How long ago the last reconciliation was done, by kind",
      "kind",
    ),

    hashingWaiting: gauge("hashing_waiting", "Passwords waiting to be hashed, by lane", "lane"),
    hashingRunning: gauge("hashing_running", "Passwords being hashed now"),
    turnstileWaiting: gauge("login_turnstile_waiting", "Logins and sign-ups waiting to be let in"),
    turnstileInside: gauge("login_turnstile_inside", "Logins and sign-ups that have been let in and haven't left yet"),

    stripeRequests: counter("stripe_requests_total", "Calls of Stripe's API", "operation", "result"),
    stripeDuration: histogram(
      "stripe_request_duration_seconds",
      "Time until Stripe answered, or didn't",
      stripeBuckets,
      "operation",
    ),
  };
}

const resolved = <Value extends string, Child>(values: readonly Value[], child: (value: Value) => Child) =>
  Object.fromEntries(values.map((value) => [value, child(value)])) as Record<Value, Child>;

// The server and Next's bundle are two module graphs in one process, and what happens in either counts.
const shared = globalThis as typeof globalThis & { debriefMetrics?: ReturnType<typeof create> };

/**
 * What this process counts and measures, and the registry that Prometheus reads it from: docs/decisions/0058-metrics.md. Whatever happens
 * is counted where it happens. How things stand is read when somebody asks: lib/server/watch/scrape.ts.
 */
export const metrics = (shared.debriefMetrics ??= create());
