import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { Messages } from "./messages";
import { listPage, messagePage } from "./pages";

export interface Mailbox {
  /** For SMTP_URL. */
  smtpUrl: string;
  /** Where to read the mail. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Takes in every mail over SMTP and shows it, on this machine only; without SMTP_URL the product sends its mail here.
 * @param dataDir absolute path of DATA_DIR
 * @param port of the page; another one if it is taken
 */
export async function startMailbox(dataDir: string, port: number): Promise<Mailbox> {
  const messages = new Messages(join(dataDir, "mail"));
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    // Clients are on this machine; their name is of no interest, and asking for it can take a while.
    disableReverseLookup: true,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => messages.add(Buffer.concat(chunks)).then(() => done(), done));
    },
  });
  // A client that breaks off is no reason to end the process.
  smtp.on("error", () => undefined);
  const smtpListener = smtp.listen(0, "127.0.0.1");
  await once(smtpListener, "listening");
  const web = createServer((request, response) => {
    answer(messages, request, response).catch(() => response.writeHead(500).end());
  });
  const webPort = await listen(web, port).catch(() => listen(web, 0));
  return {
    smtpUrl: `smtp://127.0.0.1:${(smtpListener.address() as AddressInfo).port}`,
    url: `http://localhost:${webPort}`,
    async stop() {
      web.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => web.close(resolve)),
        new Promise<void>((resolve) => smtp.close(resolve)),
      ]);
    },
  };
}

async function answer(messages: Messages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another site's name that resolves to this machine must not read the mail (DNS rebinding).
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return void response.writeHead(421).end();
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/messages.json") {
    response.setHeader("Content-Type", "application/json; charset=utf-8");
    return void response.end(JSON.stringify(await messages.list(searchParams.get("to"))));
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (pathname === "/") return void response.end(listPage(await messages.list()));
  const message = await messages.get(/^\/messages\/([\w-]+)$/.exec(pathname)?.[1] ?? "");
  if (message) response.end(messagePage(message));
  else response.writeHead(404).end("There is no such mail.");
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
