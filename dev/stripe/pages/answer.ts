import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "../context";
import { StripeFailure } from "../failure";
import { textOf } from "../server";
import { checkoutPage } from "./checkout";
import { invoicePage } from "./invoice";

/** A page to show, or where to go on. */
export type PageAnswer = { html: string; status?: number } | { location: string };

/** The hosted pages: Checkout, and an invoice. */
export async function answerPage(
  context: Context,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const fields = request.method === "POST" ? Object.fromEntries(new URLSearchParams(await textOf(request))) : null;
  const answer = pageFor(context, path, fields);
  if ("location" in answer) return void response.writeHead(303, { location: answer.location }).end();
  response.writeHead(answer.status ?? 200, { "content-type": "text/html; charset=utf-8" }).end(answer.html);
}

function pageFor(context: Context, path: string, fields: Record<string, string> | null): PageAnswer {
  const [, kind, first = "", second = ""] = path.split("/");
  try {
    return kind === "c" ? checkoutPage(context, second, fields) : invoicePage(context, first, fields);
  } catch (error) {
    if (error instanceof StripeFailure) return { html: error.message, status: error.status };
    throw error;
  }
}

/** @returns a card's fields, as the API takes them */
export function cardOf({ number = "", expiry = "" }: Record<string, string>): Record<string, string> {
  const [month = "", year = ""] = expiry.split("/").map((part) => part.trim());
  return { number: number.replaceAll(/\D/g, ""), exp_month: month, exp_year: year.length === 2 ? `20${year}` : year };
}
