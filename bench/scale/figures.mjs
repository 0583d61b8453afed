/** What the simulation of docs/scale.md takes from measurements, and what it assumes. All times are in milliseconds. */

/** docs/performance.md, "Beside a bare server": events a second that the very SQL of a report takes, on a machine with two cores, by the size of a batch. */
const measured = { cores: 2, perSecond: { 100: 83_600, 1_000: 130_000 } };

/** What a batch costs one core. */
const costOf = (size) => (measured.cores * size * 1_000) / measured.perSecond[size];

const perEvent = (costOf(1_000) - costOf(100)) / 900;
/** What a statement costs, however many events it has; its commit is in it. */
const perStatement = costOf(100) - 100 * perEvent;
/** docs/performance.md: "a third of it for the IDs". */
const shareOfIds = 1 / 3;

export const figures = {
  cores: measured.cores,
  perStatement,
  perId: perEvent * shareOfIds,
  perRow: perEvent * (1 - shareOfIds),
  /** docs/cluster.md: how long nobody is served if the machine of a primary dies. */
  failover: 26_000,
  /** `citus.recover_2pc_interval`, as it comes. */
  recovery: 60_000,
  /** `duplicate_window` of a stream of JetStream, as it comes. */
  window: 120_000,
  /** `ack_wait` of its consumers, as it comes. */
  redelivery: 30_000,
  /** `sync_interval` of JetStream, as it comes. */
  flush: 120_000,

  // From here on it's assumed: nobody has measured it here.
  /** One way. */
  network: 0.5,
  /** A commit's share of a statement; of a transaction over several databases, each has two. */
  perCommit: perStatement / 2,
  /** Until a log of three machines has a message. */
  publish: 2,
  /** How many events are written at once, where they are gathered, and how many statements at a time. */
  fetch: 1_000,
  consumers: 8,
  /** When callers repeat what they got no good answer for: soon, and some only when their own trouble is over. */
  retrySoon: 1_000,
  retryLate: 180_000,
  lateShare: 0.2,
  /** How often an answer gets lost, and how often a process of ours ends between two steps. */
  lostAnswers: 0.01,
  crashes: 0.01,
};
