import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "../context";
import { StripeFailure } from "../failure";
import { textOf } from "../server";
import { checkoutPage } from "./checkout";
import type { PageAnswer } from "./frame";
import { invoicePage } from "./invoice";

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
