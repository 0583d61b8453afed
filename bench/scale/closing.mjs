import { randomFrom } from "./world.mjs";

/**
 * Two closings, with usage and bills in two databases: a month's, in the midst of its late events, and the next one, which bills what has come since (ADR 15).
 * The first one is killed and done again.
 * @param how it learns what it has billed: `one read` takes it from the figures that are on the invoice, `two reads` reads the sums once more for it, and
 * `noted apart` writes it into the database of the usage before the invoice is there
 * @returns by how many events the invoices differ from what was counted, of all teams together
 */
export function differenceOfBills(how, { teams = 1_000, seed = 1 } = {}) {
  const random = randomFrom(seed);
  let difference = 0;
  for (let team = 0; team < teams; team++) {
    let counted = 10_000;
    let invoiced = 0;
    let billed = 0;
    const report = () => (counted += Math.floor(random() * 10));
    const close = ({ isKilled }) => {
      const read = counted;
      report();
      const sum = how === "two reads" ? counted : read;
      const invoice = read - billed;
      if (how === "noted apart") billed = sum;
      if (isKilled) return;
      // One transaction of the database with the bills.
      invoiced += invoice;
      billed = sum;
    };
    close({ isKilled: true });
    report();
    close({ isKilled: false });
    report();
    const last = counted - billed;
    invoiced += last;
    difference += Math.abs(counted - invoiced);
  }
  return difference;
}
