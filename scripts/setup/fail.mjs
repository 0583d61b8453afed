/** Something that the person who runs the script can mend; the message says how. */
export class SetupError extends Error {}

/**
 * Runs a part of a script; if it fails, says why in one line and ends the process with 1.
 * @param {string} what the line begins with
 * @param {() => Promise<void>} work
 */
export async function orFail(what, work) {
  try {
    await work();
  } catch (error) {
    console.error(`${what}: ${reason(error)}`);
    process.exit(1);
  }
}

function reason(error) {
  if (/ENOSPC|no space left/i.test(`${error.code} ${error.message}`))
    return "the disk is full; make room and try again";
  if (/EACCES|EROFS|EPERM/.test(error.code ?? "")) return `a folder can't be written: ${error.path ?? error.message}`;
  return error.message.split("\n")[0];
}
