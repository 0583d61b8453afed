import { expect, test } from "@playwright/test";
import { password, signUp, type Account } from "../../support/accounts";
import { debriefFor } from "../../support/sdk";
import { expectDocumented } from "../../support/documented";
import { mailedToken } from "../../support/mailed-token";

/** The document's body for `POST /login`. */
const loginBody = ({ email, client }: Account, typed = password) => ({
  grant_type: "password",
  username: email,
  password: typed,
  client_id: client.client_id,
  client_secret: client.client_secret,
});

const logIn = async (account: Account, typed?: string) => {
  const answer = await debriefFor().POST("/login", { body: loginBody(account, typed) });
  return answer.response.status;
};

// The document has it twice.
for (const name of ["Login", "Login Copy"]) {
  test(`Authentication: ${name} — POST /login`, async () => {
    const answer = await debriefFor().POST("/login", { body: loginBody(await signUp()) });
    const tokens = expectDocumented(answer);
    expect(tokens).toEqual({
      expires_in: "3600",
      refresh_token: expect.any(String),
      access_token: expect.any(String),
      token_type: "bearer",
    });
    expect(answer.response.headers.get("cache-control")).toBe("no-store");
    expectDocumented(await debriefFor(tokens.access_token).GET("/user/me"));
  });
}

test("Authentication: Forgot password — POST /forgot-password", async () => {
  const { email } = await signUp();
  // The token goes to the address; no stranger gets it.
  expect(expectDocumented(await debriefFor().POST("/forgot-password", { body: { email } }))).toEqual({ email });
  expect(await mailedToken(email, "reset")).toMatch(/^dbf_reset_/);
});

test("Authentication: Reset password — POST /reset-password", async () => {
  const account = await signUp();
  await debriefFor().POST("/forgot-password", { body: { email: account.email } });
  const body = { token: await mailedToken(account.email, "reset"), password: "a-wholly-new-phrase" };
  expect(expectDocumented(await debriefFor().POST("/reset-password", { body }))).toEqual({
    status: "Successfully reset password",
  });
  expect(await logIn(account)).toBe(400);
  expect(await logIn(account, body.password)).toBe(200);
  const again = await debriefFor().POST("/reset-password", { body });
  expect(again.response.status).toBe(400);
  expect(again.error).toMatchObject({ errorType: "validation", response: { token: expect.any(String) } });
});

test("Authentication: Change password — POST /change-password", async () => {
  const account = await signUp();
  const body = { old_password: password, new_password: "a-wholly-new-phrase" };
  expect(expectDocumented(await debriefFor(account.token).POST("/change-password", { body }))).toEqual({
    status: "Successfully changed password",
  });
  expect(await logIn(account)).toBe(400);
  expect(await logIn(account, body.new_password)).toBe(200);
});

test("Authentication: Logout — POST /logout", async () => {
  const { token } = await signUp();
  expect(expectDocumented(await debriefFor(token).POST("/logout"))).toEqual({ status: "ok" });
  expect((await debriefFor(token).GET("/user/me")).response.status).toBe(401);
});

test("Authentication: Generate client credentials — POST /client", async () => {
  const owner = await signUp();
  const body = { name: "my-app-name", redirectURI: "http://debrief.com", trusted: true };
  const client = expectDocumented(await debriefFor(owner.token).POST("/client", { body: { ...body, password } }), 201);
  expect(client).toEqual({
    ...body,
    id: expect.any(String),
    client_id: expect.any(String),
    client_secret: expect.any(String),
  });
  expect(await logIn({ ...owner, client })).toBe(200);
  expect((await debriefFor().POST("/client", { body })).response.status).toBe(401);
});
