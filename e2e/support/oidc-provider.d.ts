// The package brings no types. What the tests use of it.
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export const interactionPolicy: {
    base(): { add(prompt: object, index: number): void };
    Prompt: new (prompt: { name: string; requestable: boolean }) => object;
  };

  export default class Provider {
    constructor(issuer: string, configuration: object);
    // oxlint-disable-next-line no-explicit-any
    [name: string]: any;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
