import type { Character } from "./traffic";

/** How the demo team's credentials are used, by their labels. */
export const characters = {
  "Web server": { requests: 900, messages: 2.4, minutes: 0.35, rhythm: "office" },
  Staging: { requests: 40, messages: 1.5, minutes: 0, rhythm: "office" },
  "Dispatch desk": { requests: 260, messages: 0.1, minutes: 3.7, rhythm: "evening" },
  Trial: { requests: 480, messages: 0.9, minutes: 0, rhythm: "bursts" },
  // Nobody uses these any more, or never has: key safety shows them.
  "Crew tablets, pilot": { requests: 0, messages: 0, minutes: 0, rhythm: "office" },
  "Load test": { requests: 0, messages: 0, minutes: 0, rhythm: "office" },
} as const satisfies Record<string, Character>;

/** @returns the character of credentials with this label; those that somebody has added since are used a little */
export const characterOf = (label: string): Character =>
  (characters as Record<string, Character>)[label] ?? { requests: 60, messages: 1, minutes: 0.2, rhythm: "office" };
