import type { Caller } from "@/lib/caller";

/** The headers of a call, by their names in lower case, as Node keeps them. A web `Headers` is one, too. */
export interface RequestHeaders {
  /** @returns its value, several of one name joined; null without one */
  get(name: Lowercase<string>): string | null;
  has(name: Lowercase<string>): boolean;
}

/** What a call brings, whatever has carried it here: Node's `http` (`lib/server/answer/answer-call.ts`) or the web's `Request` (`web.ts`). */
export interface ApiRequest {
  readonly method: string;
  /** Its path and query, in their one plain form. */
  readonly url: string;
  readonly headers: RequestHeaders;
  /** Told who calls, once that is known. */
  readonly noteCaller: (caller: Caller) => void;
  /**
   * Reads the body, once.
   * @param longest that is taken, in bytes
   * @returns the body; null as soon as it is known to be longer than that
   * @throws BodyCutOff if the connection ends in the midst of it
   */
  read(longest: number): Promise<Buffer | null>;
}

/** The parameters in a path. */
export type PathParams = Record<string, string | string[] | undefined>;

/** The headers of an answer, by their usual names. */
export type AnswerHeaders = Record<string, string>;

/** What a call is answered with, whatever carries it back. */
export interface ApiAnswer {
  status: number;
  headers: AnswerHeaders;
  body: string | Uint8Array | null;
}

/** @returns path and query of a call, taken apart */
export const addressOf = ({ url }: Pick<ApiRequest, "url">): URL => new URL(url, "http://localhost");
