import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { domainToASCII } from "node:url";
import { simpleParser } from "mailparser";

export interface Message {
  id: string;
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  received_at: string;
}

/** @returns an address as it was on the way, in lower case: the parser shows a domain in letters of its own */
function asSent(address: string): string {
  const at = address.lastIndexOf("@") + 1;
  return (address.slice(0, at) + (domainToASCII(address.slice(at)) || address.slice(at))).toLowerCase();
}

const fileName = /^(\d+)-[0-9a-f-]{36}\.eml$/;

/** The mails that came in, a file each, as they were sent. */
export class Messages {
  /** By file name: a mail never changes, and callers who wait for one ask again and again. */
  private readonly parsed = new Map<string, Promise<Message>>();

  constructor(private readonly folder: string) {}

  async add(raw: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const name = `${Date.now()}-${randomUUID()}`;
    // Renamed into place, so that a reader never sees half a mail.
    await writeFile(join(this.folder, `${name}.part`), raw, { mode: 0o600 });
    await rename(join(this.folder, `${name}.part`), join(this.folder, `${name}.eml`));
  }

  /** @returns the newest first; with `to`, only those to that address */
  async list(to?: string | null): Promise<Message[]> {
    const names = (await readdir(this.folder).catch(() => []))
      .filter((name) => fileName.test(name))
      .sort()
      .reverse()
      .slice(0, 200);
    const shown = new Set(names);
    for (const name of this.parsed.keys()) if (!shown.has(name)) this.parsed.delete(name);
    const messages = await Promise.all(names.map((name) => this.once(name)));
    return to ? messages.filter((message) => message.to.includes(asSent(to))) : messages;
  }

  /** @returns null if there is no such mail */
  async get(id: string): Promise<Message | null> {
    return fileName.test(`${id}.eml`) ? this.read(`${id}.eml`).catch(() => null) : null;
  }

  private once(name: string): Promise<Message> {
    const message = this.parsed.get(name) ?? this.read(name);
    this.parsed.set(name, message);
    message.catch(() => this.parsed.delete(name));
    return message;
  }

  private async read(name: string): Promise<Message> {
    const mail = await simpleParser(await readFile(join(this.folder, name)));
    const recipients = [mail.to ?? []].flat().flatMap((list) => list.value);
    return {
      id: name.replace(/\.eml$/, ""),
      to: recipients.map((recipient) => asSent(recipient.address ?? "")),
      from: mail.from?.text ?? "",
      subject: mail.subject ?? "",
      text: mail.text ?? "",
      html: mail.html || "",
      received_at: new Date(Number(fileName.exec(name)?.[1])).toISOString(),
    };
  }
}
