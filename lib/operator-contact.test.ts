import { expect, test } from "vitest";
import { contact } from "./setting-shapes";
import { operatorContact } from "./operator-contact";

const MAIL_FROM = "Debrief <no-reply@portal.example.com>";

test.each([
  ["security@example.com", "mailto:security@example.com", "security@example.com"],
  ["a?b&c%d@example.com", "mailto:a%3Fb%26c%25d@example.com", "a?b&c%d@example.com"],
  ["https://example.com/help%20us", "https://example.com/help%20us", "https://example.com/help%20us"],
])("people write to %s, and read it as it was set", (set, uri, text) => {
  expect(operatorContact({ SECURITY_CONTACT: contact.parse(set), MAIL_FROM })).toEqual({ uri, text });
});

test("without SECURITY_CONTACT, people write to where emails come from", () => {
  const text = "no-reply@portal.example.com";
  expect(operatorContact({ MAIL_FROM })).toEqual({ uri: `mailto:${text}`, text });
});
