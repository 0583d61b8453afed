/** The version that the installed SDK pins: what is answered, and what events are in. */
export const apiVersion = "2026-10-28.endive";
