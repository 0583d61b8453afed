/** How long notes are gathered before they are written, in milliseconds. */
const interval = 1_000;

interface Pending<Note> {
  notes: Map<string, Note>;
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
}

// The server, which flushes at the end, and Next's bundle are two module graphs in one process.
const shared = globalThis as typeof globalThis & { debriefNotes?: Map<string, Pending<unknown>> };
const all = (shared.debriefNotes ??= new Map());

/**
 * What is noted on the hottest path, without a write of its own: it is gathered here and written together, once a second.
 * @returns what notes something, and what writes all that was noted: called by itself, at the end of the process, and before what depends on
 * it. That throws whatever the database does
 */
export function gatherNotes<Note>(kind: Kind<Note>): { note: (note: Note) => void; flush: () => Promise<void> } {
  const { name, most, add, write, keyOf } = kind;
  const pending = (all.get(name) ?? { notes: new Map(), timer: null }) as Pending<Note>;
  all.set(name, pending);

  function note(given: Note): void {
    const key = keyOf(given);
    const known = pending.notes.get(key);
    if (known) add(known, given);
    else if (pending.notes.size < most) pending.notes.set(key, given);
    pending.timer ??= setTimeout(() => {
      // What can't be written now (the database is away) is lost.
      flush().catch(() => undefined);
    }, interval).unref();
  }

  async function flush(): Promise<void> {
    // What is on its way already counts as noted before.
    const before = pending.writing?.catch(() => undefined);
    const writing = (async () => {
      await before;
      if (pending.timer) clearTimeout(pending.timer);
      pending.timer = null;
      const notes = [...pending.notes.values()];
      pending.notes.clear();
      if (notes.length > 0) for (const left of await write(notes)) note(left);
    })();
    pending.writing = writing;
    await writing;
  }

  return { note, flush };
}
