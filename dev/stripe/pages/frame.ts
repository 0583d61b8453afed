const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

export const money = (amount: number, currency: string): string =>
  (amount / 100).toLocaleString("en-US", { style: "currency", currency });

/** A page of the stand-in, which says that it is one. */
export const frame = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 30rem; margin: 2rem auto; padding: 0 1rem }
  label { display: grid; gap: .25rem; margin: .75rem 0 } input, button { font: inherit; padding: .5rem .75rem }
  button { cursor: pointer } table { width: 100%; border-collapse: collapse } td { padding: .25rem 0; border-bottom: 1px solid #8884 }
  td:last-child { text-align: right; font-variant-numeric: tabular-nums } [role=alert] { color: #d33 } small { opacity: .75 }
</style></head><body><p><small>Local Stripe: a stand-in on this machine. No money moves.</small></p>
<main><h1>${escape(title)}</h1>${body}</main></body></html>`;

/** Where a card is typed in, with cards to try. */
export const cardForm = (button: string, failure: string | null): string => `
<form method="post">
  ${failure ? `<p role="alert">${escape(failure)}</p>` : ""}
  <label>Card number <input name="number" inputmode="numeric" autocomplete="off" required value="4242 4242 4242 4242"></label>
  <label>Month and year of expiry <input name="expiry" autocomplete="off" required value="12 / 34"></label>
  <label>CVC <input name="cvc" inputmode="numeric" autocomplete="off" required value="123"></label>
  <button>${escape(button)}</button>
</form>
<p><small>4242 4242 4242 4242 works. 4000 0000 0000 0002 is declined, 4000 0000 0000 0069 has expired, 4000 0000 0000 0341 is saved but
declined when charged, 4000 0025 0000 3155 asks the bank.</small></p>`;

/** What the bank asks the holder of a card ("3-D Secure"). */
export const bankForm = (card: Record<string, string>): string => `
<p>Your bank wants to confirm it's you.</p>
<form method="post">
  ${Object.entries(card)
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join("")}
  <button name="bank" value="confirm">It is me</button> <button name="bank" value="deny">It is not me</button>
</form>`;

/** A page to show, or where to go on. */
export type PageAnswer = { html: string; status?: number } | { location: string };

/** @returns a card's fields, as the API takes them */
export function cardOf({ number = "", expiry = "" }: Record<string, string>): Record<string, string> {
  const [month = "", year = ""] = expiry.split("/").map((part) => part.trim());
  return { number: number.replaceAll(/\D/g, ""), exp_month: month, exp_year: year.length === 2 ? `20${year}` : year };
}
