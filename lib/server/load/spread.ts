/** So many go on in one turn of the event loop; and a fiftieth of those that wait, so that no flood, on a server whose turns are long, makes anybody wait for seconds. */
const together = 4;
const partOf = 50;

/**
 * Spreads over turns of the event loop what has come in one: whatever else comes is answered in between, not behind it.
 * @returns what a call waits for before anything more is done with it; nothing for the first few of a turn
 */
export function createSpread(): () => Promise<void> | undefined {
  const waiting: (() => void)[] = [];
  let goneOn = 0;
  const nextTurn = () => {
    const next = waiting.splice(0, Math.max(together, Math.ceil(waiting.length / partOf)));
    goneOn = next.length;
    for (const goOn of next) goOn();
    if (goneOn > 0) setImmediate(nextTurn);
  };
  return () => {
    if (goneOn >= together) return new Promise((goOn) => waiting.push(goOn));
    if (goneOn === 0) setImmediate(nextTurn);
    goneOn += 1;
    return undefined;
  };
}
