/** How the palette looks: the same while its code is on its way, so that nothing jumps when it comes. */
export const paletteFrame = {
  overlay: "fixed inset-0 z-50 bg-scrim",
  window:
    "fixed inset-x-2 top-[12dvh] z-50 mx-auto max-w-lg overflow-hidden rounded-xl border border-line bg-raised shadow-high outline-none",
  input: "h-12 w-full border-b border-line bg-transparent px-4 text-base outline-none placeholder:text-ink-faint",
  title: "Go to",
  placeholder: "A page, an action, a name, a client ID…",
} as const;
