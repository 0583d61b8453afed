import { expect, test } from "vitest";
import { sampleLanguageCookie } from "./sample-language";

test("over https, the cookie with the language of samples is for this host and https only", () => {
  expect(sampleLanguageCookie("node", true)).toMatch(/^__Host-debrief\.samples=node; Path=\/; .*; Secure$/);
});

test("over http, browsers take it as well", () => {
  expect(sampleLanguageCookie("curl", false)).toMatch(/^debrief\.samples=curl; (?!.*Secure)/);
});
