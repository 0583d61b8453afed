"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** @returns the declarations of `:root`, in the style sheets themselves or in their rules for the dark theme */
function tokensOf(theme: "light" | "dark"): string {
  const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const dark = sheets.filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes("dark"));
  const rules = theme === "light" ? sheets : dark.flatMap((rule) => [...(rule as CSSMediaRule).cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText === ":root")
    .map((rule) => (rule as CSSStyleRule).style.cssText)
    .join(" ");
}

/** Shows what is in it in one theme, whatever the system's is: the tokens of that theme, put on an element of its own. */
export function ThemePane({ theme, children }: { theme: "light" | "dark"; children: ReactNode }) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pane.current) pane.current.style.cssText = `${tokensOf("light")} ${tokensOf(theme)} color-scheme: ${theme}`;
  }, [theme]);
  return (
    <section ref={pane} aria-label={`In the ${theme} theme`} className="min-w-0 space-y-8 bg-canvas p-6 text-ink">
      {children}
    </section>
  );
}
