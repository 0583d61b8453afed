/** How long notes are gathered before they are written, in milliseconds. */
const interval = 1_000;

interface Pending<Note> {
  notes: Map<string, Note>;
  /** When the note of a key was last written, by `performance.now()`, of those that are not written again yet; the oldest first. */
  written: Map<string, number>;
  timer: NodeJS.Timeout | null;
  /** The writing that is under way, if any. */
  writing?: Promise<void> | undefined;
}

interface Kind<Note> {
  /** Tells it from other kinds in this process. */
  name: string;
  /** How many different ones are gathered at most, so that memory is bounded. What doesn't fit is dropped. */
  most: number;
  /** Puts a further note of the same key into the one that is there already. */
  add: (known: Note, further: Note) => void;
  /**
   * Writes them.
   * @returns those that are to be tried again, since another transaction holds what they are about
   */
  write: (notes: Note[]) => Promise<Note[]>;
  keyOf: (note: Note) => string;
  /** How long a key that has been written isn't written again, in milliseconds: further notes of it wait that long. */
  rest?: number;
}

// The server, which flushes at the end, and Next's bundle are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefNotes?: Map<string, Pending<unknown>> };
const all = (shared.debriefNotes ??= new Map());

/**
 * What is noted on the hottest path, without a write of its own: it is gathered here and written together, once a second.
 * @returns what notes something, and what writes all that was noted: called by itself, at the end of the process, and before what depends on
 * it; `flushNew` only writes what doesn't rest. They throw whatever the database does
 */
export function gatherNotes<Note>(kind: Kind<Note>): {
  note: (note: Note) => void;
  flush: () => Promise<void>;
  flushNew: () => Promise<void>;
} {
  const { name, most, add, write, keyOf, rest = 0 } = kind;
  const pending = (all.get(name) ?? { notes: new Map(), written: new Map(), timer: null }) as Pending<Note>;
  all.set(name, pending);

  function note(given: Note): void {
    const key = keyOf(given);
    const known = pending.notes.get(key);
    if (known) add(known, given);
    // One that rests has been written a moment ago: it's the one to be dropped.
    else if (pending.notes.size < (pending.written.has(key) ? most / 2 : most)) pending.notes.set(key, given);
    makeDue();
  }

  function makeDue(): void {
    pending.timer ??= setTimeout(() => {
      // What can't be written now (the database is away) is lost.
      flushNew().catch(() => undefined);
    }, interval).unref();
  }

  async function flushSome(isDue: (key: string) => boolean): Promise<void> {
    // What is on its way already counts as noted before.
    const before = pending.writing?.catch(() => undefined);
    const writing = (async () => {
      await before;
      if (pending.timer) clearTimeout(pending.timer);
      pending.timer = null;
      forgetRested();
      const due = [...pending.notes].filter(([key]) => isDue(key));
      for (const [key] of due) pending.notes.delete(key);
      try {
        if (due.length === 0) return;
        const left = await write(due.map(([, one]) => one));
        remember(due, new Set(left.map(keyOf)));
        for (const one of left) note(one);
      } finally {
        if (pending.notes.size > 0) makeDue();
      }
    })();
    pending.writing = writing;
    await writing;
  }

  function remember(tried: [key: string, note: Note][], left: ReadonlySet<string>): void {
    if (rest === 0) return;
    for (const [key] of tried) {
      pending.written.delete(key);
      if (left.has(key) || pending.written.size >= most) continue;
      pending.written.set(key, performance.now());
    }
  }

  function forgetRested(): void {
    for (const [key, at] of pending.written) {
      if (at > performance.now() - rest) return;
      pending.written.delete(key);
    }
  }

  const flush = () => flushSome(() => true);
  const flushNew = () => flushSome((key) => !pending.written.has(key));

  return { note, flush, flushNew };
}
