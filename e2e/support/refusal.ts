import { once } from "node:events";
import { expect } from "@playwright/test";
import { newDataDir } from "./data-dir";
import { freePort } from "./free-port";
import { launch } from "./product";

/** Starts what must not start. @returns what it says, without the lines of progress */
export async function refusal(
  variables: Record<string, string>,
  flags: string[] = [],
  start = [process.execPath, "scripts/start.mjs"],
): Promise<string> {
  const { process: child, output } = launch({ PORT: String(await freePort()), DATA_DIR: newDataDir(), ...variables }, [
    ...start,
    ...flags,
  ]);
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(1);
  const lines = output().trim().split("\n");
  return lines.filter((line) => !/…$|: (done|failed)/.test(line)).join("\n");
}

/** One clear line: no stack, nothing more. */
export const oneLine = (text: RegExp): RegExp => new RegExp(`^Debrief can't start: [^\\n]*${text.source}[^\\n]*$`);
