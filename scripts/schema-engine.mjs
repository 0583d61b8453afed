#!/usr/bin/env node
// Stands in for Prisma's native schema engine where that can't be downloaded (PostgreSQL only): the same JSON-RPC, a line each, on
// standard input and output, over Prisma's own WebAssembly build of the engine. See docs/decisions/0003-schema-engine.md.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { runCommand } from "./schema-engine/command.mjs";
import { createMethods } from "./schema-engine/methods.mjs";

const { datamodels, url, command } = readArguments(process.argv.slice(2));
if (command) process.exit(await runCommand(command, url));

const methods = createMethods(url, datamodels);
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

// One after the other, as the native engine does.
let last = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on("line", (line) => (last = last.then(() => answer(line))))
  .on("close", () => last.then(() => process.exit(0)));

async function answer(line) {
  const request = line.trim() ? JSON.parse(line) : {};
  if (!request.method) return;
  try {
    const result = (await methods(request.method, request.params)) ?? null;
    // The native engine prints a difference through a request of its own to the client.
    if (request.method === "diff" && typeof result?.stdout === "string") {
      send({ id: `print-${request.id}`, method: "print", params: { content: result.stdout } });
    }
    send({ id: request.id, result });
  } catch (error) {
    const data = {
      is_panic: false,
      message: error?.message ?? String(error),
      meta: error?.meta ?? null,
      error_code: error?.code ?? null,
      backtrace: null,
    };
    send({
      id: request.id,
      error: { code: 4466, message: "An error happened. Check the data field for details.", data },
    });
  }
}

function readArguments(args) {
  const found = { datamodels: [], url: undefined, command: undefined };
  for (let index = 0; index < args.length; index++) {
    const next = () => args[++index];
    switch (args[index]) {
      case "-d":
      case "--datamodels": {
        const file = next();
        found.datamodels.push([file, readFileSync(file, "utf8")]);
        break;
      }
      case "--datasource":
        found.url = JSON.parse(next()).url;
        break;
      case "--enabled-preview-features":
      case "--extension-types":
        next();
        break;
      case "cli":
        found.command = next();
        break;
      case "-V":
      case "--version":
        console.log("schema-engine-cli webassembly");
        process.exit(0);
    }
  }
  return found;
}
