import { describe, expect, it } from "vitest";
import { deviceName } from "./device-name";

const mozilla = (rest: string) => `Mozilla/5.0 ${rest}`;
const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

describe("deviceName", () => {
  it.each([
    [mozilla(`(X11; Linux x86_64) ${webkit} Chrome/141.0.0.0 Safari/537.36`), "Chrome on Linux"],
    [
      mozilla(`(Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`),
      "Edge on Windows",
    ],
    [mozilla("(Macintosh; Intel Mac OS X 10.15; rv:144.0) Gecko/20100101 Firefox/144.0"), "Firefox on macOS"],
    [
      mozilla(
        "(iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1",
      ),
      "Safari on iPhone",
    ],
    [mozilla(`(Linux; Android 14; Pixel 7) ${webkit} Chrome/141.0.0.0 Mobile Safari/537.36`), "Chrome on Android"],
    [
      mozilla(`(Linux; Android 14; SM-S928B) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`),
      "Samsung Internet on Android",
    ],
    [mozilla(`(X11; CrOS x86_64 16181.61.0) ${webkit} Chrome/141.0.0.0 Safari/537.36`), "Chrome on ChromeOS"],
    [mozilla(`(X11; Linux x86_64) ${webkit} HeadlessChrome/141.0.0.0 Safari/537.36`), "Chrome on Linux"],
    ["curl/8.14.1", "curl"],
    ["python-requests/2.32.5", "python-requests"],
    ["node", "node"],
    ["debrief-cli 1.2 (linux)", "debrief-cli"],
    [mozilla("(Linux)"), "Linux"],
    ["Mozilla/5.0", "Unknown device"],
    ["  ", "Unknown device"],
    [null, "Unknown device"],
  ])("%s is shown as %s", (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});
