import type { Message } from "./messages";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

const frame = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
  li { padding: .5rem 0; border-bottom: 1px solid #8884; list-style: none } ul { padding: 0 }
  small { opacity: .7 } iframe { width: 100%; height: 34rem; border: 1px solid #8884; background: #fff }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style></head><body><h1>${escape(title)}</h1>${body}</body></html>`;

/** The list of mails, the newest first. */
export function listPage(messages: Message[]): string {
  const items = messages.map(
    (message) =>
      `<li><a href="/messages/${message.id}">${escape(message.subject)}</a><br>
      <small>to ${escape(message.to.join(", "))} · ${message.received_at}</small></li>`,
  );
  return frame(
    "Mailbox",
    items.length > 0
      ? `<ul>${items.join("")}</ul>`
      : "<p>No emails yet. Everything the portal sends shows up here.</p>",
  );
}

/** One mail: its HTML in a frame that may run nothing, and its text. */
export const messagePage = (message: Message): string =>
  frame(
    message.subject,
    `<p><a href="/">All mail</a></p><p><small>from ${escape(message.from)} to ${escape(message.to.join(", "))} · ${message.received_at}</small></p>
    <iframe sandbox="allow-popups allow-top-navigation-by-user-activation" title="The mail" srcdoc="${escape(withTarget(message.html))}"></iframe>
    <h2>As text</h2><pre>${escape(message.text)}</pre>`,
  );

/** Links open in the whole window, not inside the frame. */
const withTarget = (html: string) => html.replace("<head>", '<head><base target="_top">');
