import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A chunk shorter than this is not worth a second file. In bytes. */
const worthIt = 10_000;

/** Each names its own map, which is all that tells copies apart. */
const sourceMap = /\n*\/\/# sourceMappingURL=\S+\s*$/;

/**
 * Next writes what many routes have in common once for each of them, byte for byte the same, and Node would keep the text of every copy in
 * memory for as long as the process runs. So all copies but the first become a reference to it. And none names its source map any more:
 * Node, told to heed them for the server's own files, would read and keep those too. docs/decisions/0046-what-fits-into-512-megabytes.md.
 * @param {string} folder of the server's chunks
 * @returns {Promise<number>} how many bytes that saves
 */
export async function shareChunks(folder) {
  /** @type {Map<string, string>} */
  const firsts = new Map();
  let saved = 0;
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js")).sort();
  for (const name of names) {
    const file = join(folder, name);
    const written = await readFile(file, "utf8");
    if (!written.startsWith("module.exports=")) continue;
    const code = written.replace(sourceMap, "\n");
    const first = code.length < worthIt ? undefined : firsts.get(code);
    if (first === undefined) firsts.set(code, name);
    const now = first === undefined ? code : `module.exports=require(${JSON.stringify(`./${first}`)});\n`;
    if (now !== written) await writeFile(file, now);
    saved += written.length - now.length;
  }
  return saved;
}
