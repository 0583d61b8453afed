import { expect, test } from "vitest";
import { inTurn } from "./in-turn";

test("work of one key is done one after the other, also after one has failed; that of another key does not wait", async () => {
  let under = 0;
  const one = async () => {
    expect(++under).toBe(1);
    await new Promise(setImmediate);
    under -= 1;
    throw new Error("wrong");
  };
  const answers = Promise.allSettled(Array.from({ length: 20 }, () => inTurn("a", one)));
  expect(await inTurn("b", async () => "at once")).toBe("at once");
  for (const { status } of await answers) expect(status).toBe("rejected");
  expect(await inTurn("a", async () => "next")).toBe("next");
});

test("who would wait behind five hundred is refused, and nobody once they are through", async () => {
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const waiting = Array.from({ length: 500 }, () => inTurn("c", () => gate));
  await expect(inTurn("c", async () => "too late")).rejects.toMatchObject({ code: "rate_limit", retryAfter: 1 });
  open();
  await Promise.all(waiting);
  expect(await inTurn("c", async () => "free again")).toBe("free again");
});
