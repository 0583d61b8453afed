import { AppError } from "@/lib/errors";

/**
 * The caller has gone before the whole body was there. Nobody gets the answer, and nothing is wrong on our side: Node calls it ECONNRESET,
 * as it does a database that has gone.
 */
export class BodyCutOff extends AppError {
  override name = "BodyCutOff";

  /** @param cause what reading the body threw, if it did */
  constructor(cause?: unknown) {
    super("validation", "The connection ended before the body did.", undefined, { cause });
  }
}
