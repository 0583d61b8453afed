import { expect, test } from "vitest";
import { readReference } from "../reference";
import { samplesOf, samplesOfCheck } from "./samples-of";

const operations = readReference("https://portal.example").flatMap(({ operations: own }) => own);

// Whoever pastes a sample must not end a secret that is in use, nor send a password that nothing asks for, nor limit credentials to addresses
// that aren't theirs.
test.each([
  ["rotateCredential", "replace", { overlap_hours: 24 }],
  ["createCredential", "allowed_addresses", { label: "Web server", environment: "sandbox" }],
  ["createClient", "password", { name: "my-app-name", redirectURI: "https://example.com/callback", trusted: false }],
])("no sample of %s sends `%s`", (id, field, body) => {
  const operation = operations.find((one) => one.id === id);
  if (!operation) throw new Error(`there is no ${id}`);
  expect(operation.bodyExample).toEqual(body);
  for (const sample of Object.values<string>({ ...samplesOf(operation, "https://portal.example", null) }))
    expect(sample).not.toContain(field);
});

test("the first request of an application is the one in the reference", () => {
  const operation = operations.find(({ id }) => id === "checkCredential");
  if (!operation) throw new Error("there is no checkCredential");
  const ours = ["https://portal.example", "sandbox_1"] as const;
  expect(samplesOfCheck(...ours)).toEqual(samplesOf(operation, ...ours));
});
