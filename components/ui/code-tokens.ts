export type CodeTokenKind = "comment" | "string" | "key" | "name" | "plain";

const pattern =
  /(?<comment>(?:^|\s)(?:#|\/\/).*$)|(?<key>"[^"\n]*"(?=\s*:))|(?<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<name>\b(?:await|const|import|from|true|false|print|curl|POST)\b)/gm;

/** Splits code of the kinds we show (shell, JavaScript, Python, JSON) into what deserves a shade of its own. */
export function codeTokens(code: string): { kind: CodeTokenKind; text: string }[] {
  const tokens: { kind: CodeTokenKind; text: string }[] = [];
  let end = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > end) tokens.push({ kind: "plain", text: code.slice(end, match.index) });
    const [kind] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? ["plain"];
    tokens.push({ kind: kind as CodeTokenKind, text: match[0] });
    end = match.index + match[0].length;
  }
  tokens.push({ kind: "plain", text: code.slice(end) });
  return tokens;
}
