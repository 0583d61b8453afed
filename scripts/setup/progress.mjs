const live = process.stderr.isTTY;
const width = 24;

/**
 * Shows that something is under way: a bar on a terminal, a line at its end elsewhere.
 * @template T
 * @param {string} title
 * @param {(report: (fraction: number) => void) => Promise<T>} work may report how far it is, from 0 to 1
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  let fraction = 0;
  const draw = () => process.stderr.write(`\r\x1b[K${title}  ${bar(fraction, began)}  ${seconds(began)}`);
  // What is done in a blink needs no bar.
  const notice = live ? undefined : setTimeout(() => process.stderr.write(`${title} …\n`), 300);
  const timer = live ? setInterval(() => performance.now() - began > 300 && draw(), 120) : undefined;
  try {
    const result = await work((reported) => (fraction = Math.max(fraction, Math.min(1, reported))));
    finish(`${title}: done in ${seconds(began)}`, began);
    return result;
  } catch (error) {
    finish(`${title}: failed after ${seconds(began)}`, began);
    throw error;
  } finally {
    clearTimeout(notice);
    clearInterval(timer);
  }
}

function finish(line, began) {
  if (live) process.stderr.write("\r\x1b[K");
  if (performance.now() - began > 300) process.stderr.write(`${line}\n`);
}

const seconds = (began) => `${((performance.now() - began) / 1000).toFixed(1)} s`;

/** Without a figure, a block that wanders. */
function bar(fraction, began) {
  if (fraction > 0) return "█".repeat(Math.round(fraction * width)).padEnd(width, "░");
  const at = Math.floor((performance.now() - began) / 120) % (width - 4);
  return `${"░".repeat(at)}████${"░".repeat(width - 4 - at)}`;
}
