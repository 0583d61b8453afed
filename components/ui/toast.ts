import type { ExternalToast } from "sonner";
import { later } from "@/lib/later/later";

type Options = Pick<ExternalToast, "description">;

const kinds = later(async () => (await import("sonner")).toast);

let arrive: () => void = () => undefined;
/** When there is a window on the page to show them in: what is said before that would be lost. */
const windowIsThere = new Promise<void>((resolve) => (arrive = resolve));

/** Called by the window. */
export const announceToastWindow = (): void => arrive();

async function say(kind: "success" | "error", text: string, options?: Options): Promise<void> {
  const [all] = await Promise.all([kinds.load(), windowIsThere]);
  all[kind](text, options);
}

/** Says what has happened, in a corner, for a few seconds. Where it can't be said, nothing else is lost. */
export const toast = {
  success: (text: string, options?: Options): void => void say("success", text, options).catch(() => undefined),
  error: (text: string, options?: Options): void => void say("error", text, options).catch(() => undefined),
};
