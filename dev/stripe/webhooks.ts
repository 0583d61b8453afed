import { createHmac } from "node:crypto";
import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Controls } from "./controls";
import type { Event } from "./wire";

/** Where events are delivered, and what signs them. */
export interface WebhookEndpoint {
  url: string;
  secret: string;
}

/** Waits between the attempts of one delivery, in seconds. Stripe tries for three days; here it is a matter of minutes. */
const waits = [0, 1, 3, 10, 30, 60, 120, 300];

/** Delivers events, each on its own, until they are taken. */
export class Webhooks {
  private readonly stopped = new AbortController();

  constructor(
    private readonly endpoint: WebhookEndpoint,
    private readonly controls: Controls,
  ) {
    // As many deliveries may wait as there are events.
    setMaxListeners(0, this.stopped.signal);
  }

  deliver(event: Event): void {
    if (this.controls.takeDrop()) return;
    const { copies = 1 } = this.controls.webhooks;
    for (let copy = 0; copy < copies; copy++) void this.attempts(event).catch(() => undefined);
  }

  stop(): void {
    this.stopped.abort();
  }

  private async attempts(event: Event): Promise<void> {
    const { delayMs = 0, shuffleMs = 0 } = this.controls.webhooks;
    await this.wait(delayMs + Math.random() * shuffleMs);
    for (const seconds of waits) {
      await this.wait(seconds * 1_000);
      if (await this.attempt(event)) return;
    }
  }

  private async attempt(event: Event): Promise<boolean> {
    const body = JSON.stringify(event);
    try {
      const headers = { "content-type": "application/json", "stripe-signature": sign(body, this.endpoint.secret) };
      const signal = AbortSignal.any([this.stopped.signal, AbortSignal.timeout(20_000)]);
      const response = await fetch(this.endpoint.url, { method: "POST", headers, body, signal });
      return response.ok;
    } catch {
      return false;
    }
  }

  private wait(milliseconds: number): Promise<void> {
    return sleep(milliseconds, undefined, { signal: this.stopped.signal, ref: false });
  }
}

/** Stripe's documentation, "Verify webhook signatures manually". */
function sign(body: string, secret: string): string {
  const at = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return `t=${at},v1=${signature}`;
}
