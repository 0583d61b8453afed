import type { ZxcvbnFactory as Estimator } from "@zxcvbn-ts/core";

/** Words that stand where a secret should: those of examples, and of notes to oneself. Short ones come up in random text, too. */
const placeholders =
  /change|replace|insert|enter|your|this|that|here|with|least|more|than|secret|token|password|value|string|random|generate[ds]?|very|long|enough|strong|secure|super|safe|please|before|production|development|testing|test|local|staging|example|sample|demo|default|placeholder|dummy|fake|temporary|temp|todo|fixme|openssl|base64|characters|chars|bytes|auth|service|metrics|session|next|cookie|debrief|portal|stripe|used|only|until|later|some|something|good|nobody|must|should|bitte|aendern|geheim(?:nis)?|produktion/gi;

/** Names of secrets that nobody has put in, and secrets that the world has read. */
const known =
  /\$\{|\{\{|\}\}|^\$\w|^arn:|^projects\/[^/]+\/secrets\/|not-known-before|django-insecure|EXAMPLEKEY|^550e8400-?e29b-?41d4-?a716-?446655440000$|^5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8$|correct.?horse.?battery|quick.?brown.?fox/i;

/** As many decimal digits as 80 bits have. Of thousands of 128 random bits, however written, none was estimated below 28. */
const enough = 24;

// It ranks all words of its dictionaries when it is made.
let made: Estimator | undefined;

/**
 * @param secrets of at least 32 characters
 * @returns those that somebody could guess: repeated, in a row, along the keyboard, common words, or words of an example
 */
export async function findGuessable(secrets: readonly string[]): Promise<string[]> {
  // Its dictionaries take a while to load, and nobody else needs them here.
  const { ZxcvbnFactory } = await import("@zxcvbn-ts/core");
  const { adjacencyGraphs, dictionary } = await import("@zxcvbn-ts/language-common");
  made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const estimate = made;
  const isFewGuesses = (text: string) => estimate.check(text).guessesLog10 < enough;
  // An estimate takes time with the square of the length, and what begins with enough is enough.
  const isWeak = (text: string) => {
    const rest = text.replace(placeholders, "");
    return isFewGuesses(rest.slice(0, 32)) && isFewGuesses(rest);
  };
  return secrets.filter((secret) => known.test(secret) || isWeak(secret) || isWeakText(secret, isWeak));
}

/** Base64 of words is words: random bytes are hardly ever all text. */
function isWeakText(secret: string, isWeak: (text: string) => boolean): boolean {
  const text = Buffer.from(secret, "base64").toString("latin1");
  return /^[\x20-\x7e]+$/.test(text) && isWeak(text);
}
