import { expect, test } from "@playwright/test";
import { endpoints } from "@/lib/contract/endpoints";
import { call } from "../../support/api";
import { query } from "../../support/database";
import { declarationOf, expectedOf, lacksScope, machineNames, machineToken } from "./machines";
import { createPeople, logInAnew, tokenOf, whileCalling, type People } from "./people";
import { createSubject, pathOf, payloadOf, type Subject } from "./subject";
import { callers, rows } from "./table";

/** Calls that end the login they are made with, or others of the same person. */
const endLogins = new Set([
  "POST /logout",
  "POST /session/team",
  "DELETE /user/me/sessions",
  "DELETE /user/me/sessions/:id",
]);

let people: People;
test.beforeAll(async () => void (people = await createPeople()));

// With one, an account asks for a second factor.
test.afterEach(() =>
  query("DELETE FROM passkeys WHERE user_id IN (SELECT id FROM users WHERE email = $1)", [people.team.email]),
);

for (const { title, endpoint, method, path, variant, expected } of rows) {
  test(title, async () => {
    const found: Record<string, number> = {};
    let subject: Subject | null = null;
    for (const caller of callers) {
      // The same for the next one, as long as everybody is refused: then nothing may have happened to it.
      subject ??= await createSubject(people, endpoint, variant);
      const url = pathOf(path, variant, people.team.teamId, subject);
      const payload = await payloadOf(endpoint, variant, subject, people);
      const { status } = await whileCalling(people, caller, () =>
        call(method, url, { token: tokenOf(people, caller), ...payload }),
      );
      found[caller] = status;
      if (status < 400) subject = null;
      if (endLogins.has(endpoint)) await logInAnew(people, caller);
    }
    expect(found).toEqual(expected);
  });

  test(`${title}, by a service account and by tokens with scopes`, async () => {
    const found: Record<string, number> = {};
    const due: Record<string, number> = {};
    let subject: Subject | null = null;
    for (const machine of machineNames) {
      subject ??= await createSubject(people, endpoint, variant);
      const url = pathOf(path, variant, people.team.teamId, subject);
      const payload = await payloadOf(endpoint, variant, subject, people);
      const token = await machineToken(people, machine, endpoint);
      const { status, headers } = await call(method, url, { token, ...payload });
      found[machine] = status;
      due[machine] = expectedOf(machine, { endpoint, expected });
      if (status < 400) subject = null;
      const { scope } = declarationOf(endpoint);
      // Elsewhere 403 is about the role.
      const isRefused = status === 403 && !(scope && !lacksScope(machine));
      if (isRefused) expect(headers.get("www-authenticate")).toBe(challengeFor(scope));
    }
    expect(found).toEqual(due);
  });
}

/** RFC 6750, section 3.1. */
const challengeFor = (scope: string | undefined): string =>
  `Bearer realm="debrief", error="insufficient_scope"${scope ? `, scope="${scope}"` : ""}`;

test("the permissions table has a row for every endpoint", () => {
  const known = new Set(rows.map((row) => row.endpoint));
  expect([...known].sort()).toEqual(endpoints.map(({ method, path }) => `${method} ${path}`).sort());
});
