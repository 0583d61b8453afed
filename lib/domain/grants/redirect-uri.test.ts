import { expect, test } from "vitest";
import { mayReceiveCodes, redirectUriFor, withParameters } from "./redirect-uri";

const site = "https://example.com/callback?from=debrief";

test("a redirect URI is compared character by character (RFC 9700, section 4.1.3)", () => {
  expect(redirectUriFor(site, site)).toBe(site);
  expect(redirectUriFor(site, undefined)).toBe(site);
  const others = [
    "",
    "https://example.com/callback",
    "https://example.com/callback?from=debrief&x=1",
    "https://example.com/callback?from=debrief#",
    "https://example.com/callback/?from=debrief",
    "https://example.com/Callback?from=debrief",
    "https://example.com/%63allback?from=debrief",
    "https://example.com/x/../callback?from=debrief",
    "https://example.com/./callback?from=debrief",
    "https://example.com:443/callback?from=debrief",
    "https://example.com./callback?from=debrief",
    "https://EXAMPLE.com/callback?from=debrief",
    "HTTPS://example.com/callback?from=debrief",
    "http://example.com/callback?from=debrief",
    "https://www.example.com/callback?from=debrief",
    "https://example.com.evil.example/callback?from=debrief",
    "https://example.com@evil.example/callback?from=debrief",
    "https://evil.example/https://example.com/callback?from=debrief",
    "https://еxample.com/callback?from=debrief",
    "https:/example.com/callback?from=debrief",
    "https:\\\\example.com/callback?from=debrief",
    " https://example.com/callback?from=debrief",
    "https://example.com/callback?from=debrief\n",
    "//example.com/callback?from=debrief",
  ];
  for (const other of others) expect(redirectUriFor(site, other), other).toBeNull();
});

test("the port of a loopback address is free, and nothing else of it (RFC 8252, section 7.3)", () => {
  for (const host of ["127.0.0.1", "[::1]", "localhost"]) {
    const registered = `http://${host}/callback`;
    for (const asked of [registered, `http://${host}:1/callback`, `http://${host}:65535/callback`])
      expect(redirectUriFor(registered, asked), asked).toBe(asked);
    expect(redirectUriFor(`http://${host}:8080/callback`, registered)).toBe(registered);
    const others = [
      `http://${host}:0/callback`,
      `http://${host}:65536/callback`,
      `http://${host}:080/callback`,
      `http://${host}:8080/other`,
      `http://${host}:8080/callback?x=1`,
      `http://${host}:8080/callback#x`,
      `http://${host}:8080`,
      `http://${host}:8080@evil.example/callback`,
      `http://${host}:80:80/callback`,
      `https://${host}:8080/callback`,
      `http://${host}.evil.example:8080/callback`,
    ];
    for (const other of others) expect(redirectUriFor(registered, other), other).toBeNull();
  }
});

test("one loopback address isn't another", () => {
  expect(redirectUriFor("http://127.0.0.1/callback", "http://localhost:8080/callback")).toBeNull();
  expect(redirectUriFor("http://127.0.0.1/callback", "http://[::1]:8080/callback")).toBeNull();
  expect(redirectUriFor("http://127.0.0.1/callback", "http://127.0.0.2:8080/callback")).toBeNull();
});

test("the port of any other address isn't free", () => {
  expect(redirectUriFor("https://example.com/callback", "https://example.com:8443/callback")).toBeNull();
});

test("the http scheme is only for loopback addresses (RFC 9700, section 2.6)", () => {
  for (const uri of ["http://example.com/", "http://127.0.0.1.evil.example/", "http://localhost.evil.example/"])
    expect(mayReceiveCodes(uri), uri).toBe(false);
  for (const uri of ["https://example.com/", "http://127.0.0.1/", "http://localhost", "http://[::1]:80/x?y"])
    expect(mayReceiveCodes(uri), uri).toBe(true);
});

test("a redirect URI must not include a fragment (RFC 6749, section 3.1.2)", () => {
  for (const uri of ["https://example.com/#", "https://example.com/#x", "com.example.app:/x#y"])
    expect(mayReceiveCodes(uri), uri).toBe(false);
});

test("a scheme of an app's own must have a dot (RFC 8252, section 8.4)", () => {
  expect(mayReceiveCodes("com.example.app:/callback")).toBe(true);
  for (const uri of ["myapp:/callback", "javascript:alert(1)", "data:text/html,x", "ftp://example.com/", "about:blank"])
    expect(mayReceiveCodes(uri), uri).toBe(false);
});

test("a redirect URI with a user in it, white space or other letters than ASCII's gets no codes", () => {
  const bad = [
    "https://ada@example.com/",
    "https://a:b@example.com/",
    "https://example.com/ x",
    "https://example.com/é",
  ];
  for (const uri of [...bad, "https://example.com/\r\nSet-Cookie:x", "https://example.com\\@evil.example/", ""])
    expect(mayReceiveCodes(uri), uri).toBe(false);
});

test("the query of a redirect URI is retained (RFC 6749, section 3.1.2)", () => {
  expect(withParameters(site, { code: "x y", state: undefined })).toBe(`${site}&code=x+y`);
  expect(withParameters("https://example.com", { state: "a&b=c#d" })).toBe("https://example.com?state=a%26b%3Dc%23d");
});
