const signs = ["pointerover", "pointerdown", "keydown", "input"] as const;

let hasCome = false;

/** Does something at the first sign of a person on the page, or at once if there was one. On the server, never. */
export function onFirstSign(work: () => void): void {
  if (typeof window === "undefined") return;
  if (hasCome) return work();
  const go = () => {
    hasCome = true;
    for (const sign of signs) window.removeEventListener(sign, go, true);
    work();
  };
  for (const sign of signs) window.addEventListener(sign, go, true);
}
