import { callApi } from "./api";
import { showPasskeyAsProof } from "./passkeys";

/** Confirms by password that it's the person: this login can do what takes that for ten minutes. @throws ApiError */
export const proveByPassword = (password: string) => callApi("createProof", { body: { password } });

/** The same by one of their passkeys. @throws ApiError, or the browser's own error */
export const proveByPasskey = async () => callApi("createProof", { body: { passkey: await showPasskeyAsProof() } });

/** The window that a provider is shown in, and where it says that the person has come back. */
const windowName = "company-proof";

/** Whether this page is in that window. */
export const isProofWindow = (): boolean => window.name === windowName;

/** Says to the page that has opened this window that the person is proven, and closes it. */
export function tellProven(): void {
  new BroadcastChannel(windowName).postMessage("proven");
  window.close();
}

/**
 * Confirms with the person's company account that it's them, in a window of its own, so that nothing on this page is lost. Call it on a
 * press: browsers open no window otherwise. Whether somebody closes that window can't be seen from here.
 * @param signal ends the waiting
 * @returns whether there is a window at all, once they have come back in it
 * @throws ApiError if the provider can't be asked; the signal's reason
 */
export async function proveByCompany(signal: AbortSignal): Promise<boolean> {
  const opened = window.open("about:blank", windowName, "popup,width=480,height=720");
  if (!opened) return false;
  const channel = new BroadcastChannel(windowName);
  try {
    const { url } = await callApi("beginCompanyProof", {});
    opened.location.replace(url);
    return await new Promise<boolean>((resolve, reject) => {
      channel.addEventListener("message", () => resolve(true));
      signal.addEventListener("abort", () => reject(signal.reason as Error));
    });
  } catch (error) {
    opened.close();
    throw error;
  } finally {
    channel.close();
  }
}
