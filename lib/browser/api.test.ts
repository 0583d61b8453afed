import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callApi, callPagedApi, uploadToApi } from "./api";
import { onProofNeeded } from "./proof-needed";
import { onSessionEnd } from "./session-end";

const assign = vi.fn();
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal("window", {
    location: { origin: "https://portal.example", pathname: "/apps", search: "?q=chat", assign },
  });
  vi.stubGlobal("fetch", fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

const failure = (status: number, body: unknown) => fetched.mockResolvedValue(Response.json(body, { status }));

describe("callApi", () => {
  it("fills in the path and escapes its parameters", async () => {
    fetched.mockResolvedValue(Response.json({}));
    await callApi("getApplication", { params: { id: "a/b" } });
    expect(fetched).toHaveBeenCalledWith("/api/application/a%2Fb", expect.objectContaining({ method: "GET" }));
  });

  it("sends no cookie to a public endpoint", async () => {
    fetched.mockResolvedValue(Response.json({ exists: false }));
    await callApi("userExists", { body: { email: "ada@example.com" } });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "omit", body: '{"email":"ada@example.com"}' });
  });

  it("sends the cookie to a public endpoint when you act as yourself", async () => {
    fetched.mockResolvedValue(Response.json({ id: "1", team_name: "Second" }));
    await callApi("createTeam", { body: { team_name: "Second" }, asMyself: true });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "same-origin" });
  });

  it("treats a refused login as a refusal, not as the end of a session", async () => {
    failure(401, { errorType: "authentication", response: { message: "Wrong." }, request_id: "r1" });
    const body = { email: "ada@example.com", password: "typed" };
    await expect(callApi("openPortalSession", { body, atTheDoor: true })).rejects.toMatchObject({ status: 401 });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "same-origin" });
    expect(assign).not.toHaveBeenCalled();
  });

  it("sends the body of a DELETE", async () => {
    fetched.mockResolvedValue(Response.json({ status: "ok" }));
    await callApi("deleteCurrentUser", { body: { password: "typed" } });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "DELETE", body: '{"password":"typed"}' });
  });

  it("throws the API's error, field by field", async () => {
    failure(404, { errorType: "not_found", response: { message: "Not found." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({
      status: 404,
      errorType: "not_found",
      fields: { message: "Not found." },
      requestId: "r1",
    });
    expect(assign).not.toHaveBeenCalled();
  });

  it("goes to the login page, and back afterwards, when the session has ended", async () => {
    failure(401, { errorType: "authentication", response: { message: "Log in." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 401 });
    expect(assign).toHaveBeenCalledWith("/login?next=%2Fapps%3Fq%3Dchat");
  });

  it("stays on the page when the page handles the end of the session itself", async () => {
    const ended = vi.fn();
    const forget = onSessionEnd(ended);
    failure(401, { errorType: "authentication", response: { message: "Log in." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 401 });
    expect(ended).toHaveBeenCalledOnce();
    expect(assign).not.toHaveBeenCalled();
    forget();
  });

  it("survives an error that isn't ours, such as a gateway's page", async () => {
    fetched.mockResolvedValue(new Response("<html>", { status: 502 }));
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 502, fields: {} });
  });

  it("says that the server can't be reached, unless the call was aborted", async () => {
    fetched.mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ errorType: "network" });
    const { signal } = { signal: AbortSignal.abort() };
    await expect(callApi("getApplication", { params: { id: "x" }, signal })).rejects.toBeInstanceOf(TypeError);
  });
});

describe("a call that takes a proof", () => {
  const refusal = () =>
    Response.json(
      { errorType: "authorization", response: { password: "Send it, too." }, request_id: "r1" },
      {
        status: 403,
        headers: { "WWW-Authenticate": 'Bearer error="insufficient_user_authentication", max_age="600"' },
      },
    );
  const keys = () => fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get("Idempotency-Key"));

  it("is made again, the very same, once the person has confirmed that it's them", async () => {
    const end = onProofNeeded(() => Promise.resolve(true));
    fetched.mockResolvedValueOnce(refusal()).mockResolvedValueOnce(Response.json({ id: "1" }, { status: 201 }));
    const body = { label: "Web server", environment: "production" as const };
    await expect(callApi("createCredential", { params: { id: "x" }, body })).resolves.toEqual({ id: "1" });
    expect(fetched).toHaveBeenCalledTimes(2);
    expect(keys()[0]).toBe(keys()[1]);
    end();
  });

  it("has done nothing if they haven't, and says so", async () => {
    const end = onProofNeeded(() => Promise.resolve(false));
    fetched.mockResolvedValue(refusal());
    await expect(callApi("deleteTeam", { params: { id: "x" }, body: {} })).rejects.toMatchObject({
      status: 403,
      fields: { message: expect.stringContaining("didn’t confirm") },
    });
    expect(fetched).toHaveBeenCalledTimes(1);
    end();
  });

  it("asks once for several calls", async () => {
    const ask = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
    const end = onProofNeeded(ask);
    fetched.mockResolvedValueOnce(refusal()).mockResolvedValueOnce(refusal());
    fetched.mockImplementation(() => Promise.resolve(Response.json({ status: "ok" })));
    const remove = (id: string) => callApi("deleteTeam", { params: { id }, body: {} });
    await Promise.all([remove("x"), remove("y")]);
    expect(ask).toHaveBeenCalledTimes(1);
    end();
  });

  it("is refused as it was where nothing can ask", async () => {
    fetched.mockResolvedValue(refusal());
    await expect(callApi("deleteTeam", { params: { id: "x" }, body: {} })).rejects.toMatchObject({
      fields: { password: "Send it, too." },
    });
  });
});

describe("callPagedApi", () => {
  it("reads the next cursor from the Link header", async () => {
    const link = '<https://portal.example/api/application?limit=2&cursor=abc>; rel="next"';
    fetched.mockResolvedValue(Response.json([], { headers: { Link: link } }));
    expect(await callPagedApi("listApplications", { query: { limit: 2, q: "chat" } })).toEqual({
      items: [],
      next: "abc",
    });
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/application?limit=2&q=chat");
  });

  it("has no next cursor on the last page", async () => {
    fetched.mockResolvedValue(Response.json([]));
    expect(await callPagedApi("listApplications", {})).toEqual({ items: [], next: null });
  });
});

describe("uploadToApi", () => {
  it("sends the file itself, with its own type", async () => {
    fetched.mockResolvedValue(Response.json({ url: "/api/assets/1" }, { status: 201 }));
    const file = new Blob(["x"], { type: "image/png" });
    expect(await uploadToApi("createAsset", file)).toEqual({ url: "/api/assets/1" });
    const expected = { method: "POST", body: file, headers: expect.objectContaining({ "Content-Type": "image/png" }) };
    expect(fetched).toHaveBeenCalledWith("/api/assets", expect.objectContaining(expected));
  });
});

describe("calls that create something", () => {
  const made = { id: "1", name: "Chat" };
  const keyOf = (call: number) =>
    (fetched.mock.calls[call]?.[1]?.headers as Record<string, string> | undefined)?.["Idempotency-Key"];
  const body = (name: string) => ({ body: { name, description: "d", icon: "i.png" } });
  const create = (name: string) => callApi("createApplication", body(name));

  it("repeat their idempotency key until an answer arrives, and use a new one after that", async () => {
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(create("Same")).rejects.toMatchObject({ errorType: "network" });
    fetched.mockResolvedValueOnce(new Response("<html>Bad gateway</html>", { status: 502 }));
    await expect(create("Same")).rejects.toMatchObject({ status: 502 });
    fetched.mockResolvedValueOnce(
      new Response("<html>Who are you?</html>", { headers: { "Content-Type": "text/html" } }),
    );
    await expect(create("Same")).rejects.toMatchObject({ fields: {} });
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError("network error")) });
    fetched.mockResolvedValueOnce(new Response(broken, { headers: { "Content-Type": "application/json" } }));
    await expect(create("Same")).rejects.toMatchObject({ errorType: "network" });
    fetched.mockResolvedValueOnce(Response.json(made, { status: 201 }));
    expect(await create("Same")).toEqual(made);
    expect(keyOf(0)).toMatch(/^[0-9a-f-]{36}$/);
    for (const call of [1, 2, 3, 4]) expect(keyOf(call)).toBe(keyOf(0));
    fetched.mockResolvedValueOnce(Response.json(made, { status: 201 }));
    await create("Same");
    expect(keyOf(5)).not.toBe(keyOf(0));
  });

  it("use a new key for a different body, and after a refusal", async () => {
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(create("One")).rejects.toBeInstanceOf(Error);
    failure(400, { errorType: "validation", response: { name: "No." }, request_id: "r1" });
    await expect(create("Other")).rejects.toMatchObject({ status: 400 });
    failure(400, { errorType: "validation", response: { name: "No." }, request_id: "r1" });
    await expect(create("Other")).rejects.toMatchObject({ status: 400 });
    expect(new Set([0, 1, 2].map(keyOf)).size).toBe(3);
  });

  it("keep the key and If-Match of a lost first attempt until its outcome is known", async () => {
    const rotate = (ifMatch: string) =>
      callApi("rotateCredential", { params: { id: "1", creds_id: "2" }, body: { overlap_hours: 2 }, ifMatch });
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(rotate("seen")).rejects.toMatchObject({ errorType: "network" });
    failure(401, { errorType: "authentication", response: { message: "No." }, request_id: "r1" });
    await expect(rotate("later")).rejects.toMatchObject({ status: 401 });
    const kept = { errorType: "conflict", response: { message: "No." }, request_id: "r1" };
    fetched.mockResolvedValueOnce(Response.json(kept, { status: 409, headers: { "Idempotency-Replayed": "true" } }));
    await expect(rotate("later")).rejects.toMatchObject({ status: 409 });
    fetched.mockResolvedValueOnce(Response.json({}));
    await rotate("later");
    const sent = [0, 1, 2, 3].map((call) => fetched.mock.calls[call]?.[1]?.headers as Record<string, string>);
    expect(sent.map((headers) => headers["If-Match"])).toEqual(['"seen"', '"seen"', '"seen"', '"later"']);
    expect([1, 2].map(keyOf)).toEqual([keyOf(0), keyOf(0)]);
    expect(keyOf(3)).not.toBe(keyOf(0));
  });

  it("use a new key and the latest If-Match once a lost attempt is known to have done nothing", async () => {
    const rotate = (ifMatch: string) =>
      callApi("rotateCredential", { params: { id: "1", creds_id: "3" }, body: { overlap_hours: 2 }, ifMatch });
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await expect(rotate("seen")).rejects.toMatchObject({ errorType: "network" });
    failure(412, { errorType: "conflict", response: { "If-Match": "Send its new ETag." }, request_id: "r1" });
    await expect(rotate("later")).rejects.toMatchObject({ status: 412 });
    fetched.mockResolvedValueOnce(Response.json({}));
    await rotate("later");
    expect(keyOf(1)).toBe(keyOf(0));
    expect(keyOf(2)).not.toBe(keyOf(0));
    expect(fetched.mock.calls[2]?.[1]).toMatchObject({ headers: { "If-Match": '"later"' } });
  });

  it("wait for a first attempt that is still running, and return its result", async () => {
    const response = { "Idempotency-Key": "The first call with this key is still running." };
    const underWay = () =>
      Response.json(
        { errorType: "conflict", response, request_id: "r1" },
        { status: 409, headers: { "Retry-After": "0" } },
      );
    fetched.mockResolvedValueOnce(underWay()).mockResolvedValueOnce(Response.json(made, { status: 201 }));
    expect(await create("Slow")).toEqual(made);
    expect(keyOf(1)).toBe(keyOf(0));
  });

  it("have a key for rotations and uploads too, and for a new client only when you act as yourself", async () => {
    fetched.mockImplementation(async () => Response.json({}));
    await callApi("rotateCredential", { params: { id: "1", creds_id: "2" }, body: { overlap_hours: 1 } });
    await uploadToApi("createAsset", new Blob(["x"], { type: "image/png" }));
    const client = { body: { name: "x", redirectURI: "http://localhost" } };
    await callApi("createClient", { ...client, asMyself: true });
    for (const call of [0, 1, 2]) expect(keyOf(call)).toBeTruthy();
    await callApi("createClient", client);
    await callApi("getApplication", { params: { id: "x" } });
    for (const call of [3, 4]) expect(keyOf(call)).toBeUndefined();
  });
});

describe("a change to a version you have seen", () => {
  it("sends that version, and explains a refusal in plain words", async () => {
    failure(412, { errorType: "conflict", response: { "If-Match": "Send its new ETag." }, request_id: "r1" });
    const change = callApi("updateTeam", { params: { id: "1" }, body: { team_name: "x" }, ifMatch: "version" });
    await expect(change).rejects.toMatchObject({ status: 412, message: expect.stringContaining("Someone else") });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ headers: { "If-Match": '"version"' } });
  });
});
