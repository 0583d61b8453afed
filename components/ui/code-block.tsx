import { codeTokens, type CodeTokenKind } from "./code-tokens";
import { CopyButton } from "./copy-button";
import { cn } from "./class-names";

const shades: Record<CodeTokenKind, string> = {
  comment: "text-ink-faint",
  string: "text-accent-ink",
  name: "font-medium text-ink",
  key: "text-ink",
  plain: "text-ink-soft",
};

interface CodeBlockProps {
  code: string;
  /** What it is, for the copy button and for people who can't see it: "request in curl". */
  what: string;
  copyable?: boolean;
  className?: string;
}

/** Scrolls within itself, by keyboard too, so that the page never does sideways. */
export function CodeBlock({ code, what, copyable = true, className }: CodeBlockProps) {
  return (
    <div className={cn("flex items-start", className)}>
      <pre
        tabIndex={0}
        role="region"
        aria-label={what}
        className="min-w-0 flex-1 overflow-x-auto px-4 py-4 font-mono text-xs leading-5 -outline-offset-2 sm:px-5"
      >
        <code>
          {codeTokens(code).map(({ kind, text }, index) => (
            <span key={index} className={shades[kind]}>
              {text}
            </span>
          ))}
        </code>
      </pre>
      {copyable && <CopyButton text={code} what={what} className="m-2" />}
    </div>
  );
}
