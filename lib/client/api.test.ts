import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { callApi, callPagedApi, uploadToApi } from "./api";
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
  it("fills the path and escapes what goes into it", async () => {
    fetched.mockResolvedValue(Response.json({}));
    await callApi("getApplication", { params: { id: "a/b" } });
    expect(fetched).toHaveBeenCalledWith("/api/application/a%2Fb", expect.objectContaining({ method: "GET" }));
  });

  it("sends no cookie where the endpoint is public", async () => {
    fetched.mockResolvedValue(Response.json({ exists: false }));
    await callApi("userExists", { body: { email: "ada@example.com" } });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "omit", body: '{"email":"ada@example.com"}' });
  });

  it("sends it there too where one acts as oneself", async () => {
    fetched.mockResolvedValue(Response.json({ id: "1", team_name: "Second" }));
    await callApi("createTeam", { body: { team_name: "Second" }, asMyself: true });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: "same-origin" });
  });

  it("sends the body that a DELETE takes", async () => {
    fetched.mockResolvedValue(Response.json({ status: "ok" }));
    await callApi("deleteCurrentUser", { body: { password: "typed" } });
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ method: "DELETE", body: '{"password":"typed"}' });
  });

  it("throws what the API says, by field", async () => {
    failure(404, { errorType: "not_found", response: { message: "Not found." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({
      status: 404,
      errorType: "not_found",
      fields: { message: "Not found." },
      requestId: "r1",
    });
    expect(assign).not.toHaveBeenCalled();
  });

  it("goes to the login page and back when the session has ended", async () => {
    failure(401, { errorType: "authentication", response: { message: "Log in." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 401 });
    expect(assign).toHaveBeenCalledWith("/login?next=%2Fapps%3Fq%3Dchat");
  });

  it("stays where it is when somebody on the page sees to it", async () => {
    const ended = vi.fn();
    const forget = onSessionEnd(ended);
    failure(401, { errorType: "authentication", response: { message: "Log in." }, request_id: "r1" });
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 401 });
    expect(ended).toHaveBeenCalledOnce();
    expect(assign).not.toHaveBeenCalled();
    forget();
  });

  it("survives an error that is not ours, such as a gateway's page", async () => {
    fetched.mockResolvedValue(new Response("<html>", { status: 502 }));
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ status: 502, fields: {} });
  });

  it("says that the server can't be reached, but not when it was called off", async () => {
    fetched.mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(callApi("getApplication", { params: { id: "x" } })).rejects.toMatchObject({ errorType: "network" });
    const { signal } = { signal: AbortSignal.abort() };
    await expect(callApi("getApplication", { params: { id: "x" }, signal })).rejects.toBeInstanceOf(TypeError);
  });
});

describe("callPagedApi", () => {
  it("takes the next cursor out of the Link header", async () => {
    const link = '<https://portal.example/api/application?limit=2&cursor=abc>; rel="next"';
    fetched.mockResolvedValue(Response.json([], { headers: { Link: link } }));
    expect(await callPagedApi("listApplications", { query: { limit: 2, q: "chat" } })).toEqual({
      items: [],
      next: "abc",
    });
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/application?limit=2&q=chat");
  });

  it("has none on the last page", async () => {
    fetched.mockResolvedValue(Response.json([]));
    expect(await callPagedApi("listApplications", {})).toEqual({ items: [], next: null });
  });
});

describe("uploadToApi", () => {
  it("sends the file itself, by its own type", async () => {
    fetched.mockResolvedValue(Response.json({ url: "/api/assets/1" }, { status: 201 }));
    const file = new Blob(["x"], { type: "image/png" });
    expect(await uploadToApi("createAsset", file)).toEqual({ url: "/api/assets/1" });
    const expected = { method: "POST", body: file, headers: { "Content-Type": "image/png" } };
    expect(fetched).toHaveBeenCalledWith("/api/assets", expect.objectContaining(expected));
  });
});
