import { v4 } from "uuid";
import type { Version } from "@/lib/contract/versions";

/** What a person wants made once, however often they press. */
export interface Intention {
  /** Names it to the API: the `Idempotency-Key`. */
  readonly key: string;
  /** What the first attempt was held to, and so each that repeats it. */
  readonly ifMatch: Version | undefined;
  /** Whether an attempt may have done it without our knowing. */
  inDoubt: boolean;
  /** Its outcome is known: wanting the same again is another intention. */
  end(): void;
}

/** Those whose outcome is not known yet, by what they ask for. */
const open = new Map<string, Intention>();
const openUploads = new WeakMap<Blob, Intention>();

/**
 * The same request is the same intention until its answer has come: a second press, after the first one's answer was lost on its way,
 * gets what the first one made.
 * @param operation of the API
 * @param sent all that the call says: a file, or what JSON can hold
 */
export function intentionOf(
  operation: string,
  { params, body, ifMatch }: { params?: unknown; body?: unknown; ifMatch?: Version | undefined },
): Intention {
  if (body instanceof Blob) return keptIn(openUploads, body, ifMatch);
  return keptIn(open, JSON.stringify([operation, params, body]), ifMatch);
}

interface Kept<What> {
  get(what: What): Intention | undefined;
  set(what: What, intention: Intention): unknown;
  delete(what: What): unknown;
}

function keptIn<What>(kept: Kept<What>, what: What, ifMatch: Version | undefined): Intention {
  const known = kept.get(what);
  if (known) return known;
  const intention: Intention = {
    // Not `crypto.randomUUID`, which browsers have on https and on localhost alone.
    key: v4(),
    ifMatch,
    inDoubt: false,
    end() {
      // Somebody may have begun anew meanwhile.
      if (kept.get(what) === intention) kept.delete(what);
    },
  };
  kept.set(what, intention);
  return intention;
}
