/** What PostgreSQL, its driver, a pooler, or Prisma say of an error, in whichever of their forms. */
interface Told {
  code?: string;
  /** Prisma's, of an error as it connects. */
  errorCode?: string;
  /** PostgreSQL's, in what Prisma's adapter makes of its error. */
  originalCode?: string;
  originalMessage?: string;
  kind?: string;
  severity?: string;
  message?: string;
  cause?: unknown;
  errors?: unknown[];
  meta?: { driverAdapterError?: unknown };
}

/**
 * SQLSTATE by class (PostgreSQL's manual, appendix A): 08 connection, 28 who may connect, 53 out of disk, memory or connections,
 * 57 shut down, starting or cancelled (57014 is a statement that took too long), 58 the system beneath.
 */
const troubledClass = /^(08|28|53|57|58)[0-9A-Z]{3}$/;

const troubled = new Set([
  // Read-only, ended for idling in a transaction, a transaction too long, no such database (it is being restored), a lock not got in time.
  ...["25006", "25P03", "25P04", "3D000", "55P03"],
  // The network's.
  ...["ECONNREFUSED", "ECONNRESET", "EPIPE", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  // Prisma's names for the same, and for a transaction that got no connection, or took too long (P2028).
  ...["P1000", "P1001", "P1002", "P1003", "P1008", "P1010", "P1011", "P1017", "P2024", "P2028", "P2037"],
  // Those of its adapter, which has no code for them.
  ...["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections", "TlsConnectionError"],
  ...["DatabaseAccessDenied", "AuthenticationFailed", "DatabaseDoesNotExist"],
]);

/** What the driver and its pool say without any code. */
const words =
  /timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|not queryable|Cannot use a pool after calling end|Can't reach database|server does not support SSL|establishing an SSL connection/i;

/**
 * Whether an error says that the database can't do now what it could a moment ago or later: it is away, full, read-only, too busy, or
 * does not let us in. Then the call is worth repeating; whatever else goes wrong with a statement is a fault of ours.
 * @param error anything thrown
 * @returns what the trouble is, in one line for the log; null if it isn't the database's
 */
export function databaseTrouble(error: unknown): string | null {
  for (const told of everyone(error)) {
    const code = [told.originalCode, told.code, told.errorCode, told.kind].find((one) => one && isTroubled(one, told));
    if (code) return `${code} ${lastLine(told.originalMessage ?? told.message)}`.trim();
    // Where Prisma's raw queries put it, should it be nowhere else.
    const [, raw, says] = /^Raw query failed\. Code: `(\w{5})`\. Message: `(.*)`/m.exec(told.message ?? "") ?? [];
    if (raw && isTroubled(raw, told)) return `${raw} ${says}`;
    if (words.test(told.message ?? "")) return lastLine(told.message);
  }
  return null;
}

/**
 * PgBouncer tells whatever keeps it from a server as a fatal breach of the protocol (08P01), and ends the connection. From PostgreSQL itself
 * that code is an error of one statement.
 */
const isTroubled = (code: string, { severity }: Told): boolean =>
  code === "08P01" ? severity === "FATAL" : troubled.has(code) || troubledClass.test(code);

/** An error, and those within it. */
function* everyone(error: unknown, depth = 0): Generator<Told> {
  if (typeof error !== "object" || error === null || depth > 6) return;
  const told = error as Told;
  yield told;
  for (const inner of [told.cause, told.meta?.driverAdapterError, ...(told.errors ?? [])]) {
    yield* everyone(inner, depth + 1);
  }
}

/** Prisma begins with the place in our code. */
const lastLine = (text = ""): string => text.trim().split("\n").at(-1)?.trim() ?? "";
