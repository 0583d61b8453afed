import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Kind, Kinds, StoredObject } from "./wire";

interface Line {
  put?: StoredObject;
  gone?: string;
  key?: [string, KeptAnswer];
}

/** What was answered to a call with an idempotency key. */
export interface KeptAnswer {
  fingerprint: string;
  status: number;
  body: string;
}

/** All objects, by id, and a log of them on disk: so that what the product remembers of them is still true after a restart. */
export class Store {
  private readonly objects = new Map<string, StoredObject>();
  private readonly byKind = new Map<Kind, Set<string>>();
  private readonly keys = new Map<string, KeptAnswer>();
  private readonly file: string | null;

  /** @param folder absolute; null keeps nothing on disk */
  constructor(folder: string | null) {
    this.file = folder && join(folder, "objects.jsonl");
    if (!this.file || !folder) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (existsSync(this.file)) this.load(this.file);
    this.compact(this.file);
  }

  /** @returns an id such as Stripe makes them */
  newId(prefix: string): string {
    return `${prefix}_${randomBytes(18).toString("base64url").replaceAll(/[-_]/g, "0")}`;
  }

  get<K extends Kind>(kind: K, id: string | null | undefined): Kinds[K] | null {
    const found = id ? this.objects.get(id) : undefined;
    return found?.object === kind ? (found as Kinds[K]) : null;
  }

  any(id: string): StoredObject | null {
    return this.objects.get(id) ?? null;
  }

  /** Adds an object, or replaces it by a changed one. */
  put<T extends StoredObject>(object: T): T {
    this.keep(object);
    this.write({ put: object });
    return object;
  }

  remove(id: string): void {
    this.forget(id);
    this.write({ gone: id });
  }

  /** @returns all of a kind, newest first */
  list<K extends Kind>(kind: K): Kinds[K][] {
    return [...(this.byKind.get(kind) ?? [])].map((id) => this.objects.get(id) as unknown as Kinds[K]).reverse();
  }

  answerOf(key: string): KeptAnswer | undefined {
    return this.keys.get(key);
  }

  keepAnswer(key: string, answer: KeptAnswer): void {
    this.keys.set(key, answer);
    this.write({ key: [key, answer] });
  }

  private keep(object: StoredObject): void {
    this.objects.set(object.id, object);
    const kind = object.object as Kind;
    const ids = this.byKind.get(kind) ?? new Set();
    this.byKind.set(kind, ids.add(object.id));
  }

  private forget(id: string): void {
    const kind = this.objects.get(id)?.object as Kind | undefined;
    this.objects.delete(id);
    if (kind) this.byKind.get(kind)?.delete(id);
  }

  private load(file: string): void {
    for (const text of readFileSync(file, "utf8").split("\n")) {
      // The last line may be half, if the machine stopped there.
      const line = parsed(text);
      if (line?.put) this.keep(line.put);
      if (line?.gone) this.forget(line.gone);
      if (line?.key) this.keys.set(...line.key);
    }
  }

  /** Only what is true by now, so that the log does not grow from start to start. */
  private compact(file: string): void {
    const lines = [
      ...[...this.objects.values()].map((put): Line => ({ put })),
      ...[...this.keys].map((key): Line => ({ key })),
    ];
    writeFileSync(`${file}.part`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600 });
    renameSync(`${file}.part`, file);
  }

  private write(line: Line): void {
    if (this.file) appendFileSync(this.file, `${JSON.stringify(line)}\n`);
  }
}

function parsed(text: string): Line | null {
  try {
    return text === "" ? null : (JSON.parse(text) as Line);
  } catch {
    return null;
  }
}
