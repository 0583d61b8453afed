// The package brings no types. What the tests use of it.
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export default class Provider {
    constructor(issuer: string, configuration: object);
    // oxlint-disable-next-line no-explicit-any
    [name: string]: any;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
