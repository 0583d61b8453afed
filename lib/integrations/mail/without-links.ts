// What ends a label of a domain: the full stop, what IDNA (UTS 46, section 2.3) takes for one, and what looks like one.
const dot = ".\\u2024\\u3002\\uFE12\\uFE52\\uFF0E\\uFF61\\u06D4\\u0701\\u0702\\u0660\\u06F0";
const colon = ":\\u2236\\uA789\\uFE13\\uFE55\\uFF1A";
const slash = "/\\\\\\u2044\\u2215\\u29F8\\uFF0F\\uFF3C";
const at = "@\\uFE6B\\uFF20";

const scheme = new RegExp(`[${colon}]\\s*[${slash}]+`, "gu");
const opaque = new RegExp(`(?<=\\p{L})[${colon}](?=[^\\s${colon}])`, "gu");
const address = new RegExp(`\\s*[${at}](?=\\S)`, "gu");
// A dot that ends a sentence, an initial or an abbreviation is followed by a space, or by what closes a bracket.
const domain = new RegExp(`[${dot}](?=[^\\s)\\]}"'”’»,;!?])`, "gu");

/**
 * What somebody typed, as part of a mail to somebody else: nothing in it is an address that a mail program makes a link of, with or
 * without a scheme. It stays readable, and a name without such things stays as it is.
 * @param text a name
 */
export const withoutLinks = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cc}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(scheme, " ")
    .replace(opaque, " ")
    .replace(address, " at ")
    .replace(domain, " ")
    .trim();
