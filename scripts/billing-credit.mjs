// `npm run billing:credit -- --invoice NWT-0007 --amount 23.80 --reason order_change --by "Ada Lovelace"`: credits an invoice of any team, and
// refunds what was paid of it, over the API of the product that runs. docs/operations.md, Billing, says more.
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { register } from "tsx/esm/api";
import { v7 } from "uuid";
import { callApi } from "./setup/call-api.mjs";
import { orFail, SetupError } from "./setup/fail.mjs";
import { findProduct } from "./setup/find-product.mjs";
import { step } from "./setup/progress.mjs";
import { root } from "./setup/root.mjs";

process.chdir(root);
register();
const { formatMoney } = await import("../lib/money.ts");

const usage = `--invoice NWT-0007 --amount 23.80 --reason order_change --by "Ada Lovelace"
  --invoice   the number of the invoice
  --amount    with tax, in the invoice's currency, or "all" for what is left of it
  --reason    duplicate, fraudulent, order_change or product_unsatisfactory
  --by        who asks for it
  --memo      what the customer reads, if anything
  --to        where what was paid goes: card (if left out), balance or outside
  --id        of a credit note that was asked for before, to ask for it again, not for a second one`;

await orFail("Can't credit the invoice", async () => {
  const asked = readArguments();
  if (existsSync(".env")) process.loadEnvFile(".env");
  const { api, made } = await findProduct(process.env);
  // While it is rotated there are two: either does.
  const [key] = (process.env.OPERATOR_KEY || made.OPERATOR_KEY || "").split(",").map((one) => one.trim());
  if (!key) throw new SetupError("set OPERATOR_KEY to the key that the portal has");
  const invoice = await callApi(`${api}/operator/invoice/${encodeURIComponent(asked.invoice)}`, "GET", key);
  const id = asked.id ?? v7();
  const request = {
    id,
    invoice_id: invoice.id,
    amount: amountOf(asked.amount, invoice, id),
    reason: asked.reason,
    destination: asked.to ?? "card",
    made_by: asked.by,
    ...(asked.memo ? { memo: asked.memo } : {}),
  };
  const notes = `${api}/operator/credit-note`;
  // Whatever happens from here on, it can be asked for again without making a second one.
  console.error(`Credit note ${id}. If this fails, run it again with: --id ${id}`);
  await persistently(() => callApi(notes, "POST", key, request));
  const note = await step("Waiting for Stripe", () => settled(`${notes}/${id}`, key));
  if (note.status === "refused") throw new SetupError(`Stripe refuses it: ${note.problem}`);
  console.log(tell(note, invoice));
});

function readArguments() {
  const text = { type: "string" };
  const options = { invoice: text, amount: text, reason: text, by: text, memo: text, to: text, id: text };
  try {
    const { values } = parseArgs({ options });
    if (values.invoice && values.amount && values.reason && values.by) return values;
  } catch {
    // Said below, in one way.
  }
  console.error(`npm run billing:credit -- ${usage}`);
  throw new SetupError("something is missing, or unknown: see above");
}

/** In minor units, without a binary fraction on the way. */
function amountOf(text, { total, credit_notes: notes, currency }, id) {
  if (text === "all") {
    const others = notes.filter((note) => note.id !== id && ["pending", "issued"].includes(note.status));
    return others.reduce((left, { amount }) => left - amount, total);
  }
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency });
  const places = format.resolvedOptions().maximumFractionDigits;
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match || (match[2]?.length ?? 0) > places)
    throw new SetupError(`"${text}" is no amount such as 23.80, or "all"`);
  return Number(`${match[1]}${(match[2] ?? "").padEnd(places, "0")}`);
}

/** A broken connection, a busy server or a proxy's error passes. */
async function persistently(work) {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SetupError || tries === 5) throw error;
      await sleep(1_000 * tries);
    }
  }
}

async function settled(url, key) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const note = await persistently(() => callApi(url, "GET", key));
    if (note.status !== "pending") return note;
    if (Date.now() > deadline)
      throw new SetupError(
        `Stripe hasn't issued it yet. It's noted, and will be tried again: GET ${new URL(url).pathname}`,
      );
    await sleep(500);
  }
}

function tell({ number, amount, tax, reduced, refunded, to_balance: balance, outside }, { currency, team }) {
  const money = (minor) => formatMoney(minor, currency);
  const parts = [
    tax > 0 && `of it tax ${money(tax)}`,
    reduced > 0 && `${money(reduced)} less to pay`,
    refunded > 0 && `${money(refunded)} refunded to the card`,
    balance > 0 && `${money(balance)} to the customer's balance`,
    outside > 0 && `${money(outside)} returned outside`,
  ];
  return `Issued ${number} to ${team.team_name}: ${[money(amount), ...parts.filter(Boolean)].join(", ")}.`;
}
