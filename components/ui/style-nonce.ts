import { setNonce } from "get-nonce";

// While a dialog or a menu is open, a style sheet of its own keeps the page behind it from scrolling. It's only applied with the nonce of
// the page (lib/session/page-policy.ts), which the page's scripts carry.
if (typeof document !== "undefined") setNonce(document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "");
