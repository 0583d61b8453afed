import { expect, test } from "vitest";
import { inTurn } from "./in-turn";

test("jobs under one key run one at a time, even after a failure, and jobs under another key don't wait", async () => {
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

test("a job behind 500 others is refused, and accepted again once they are done", async () => {
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  const waiting = Array.from({ length: 500 }, () => inTurn("c", () => gate));
  await expect(inTurn("c", async () => "too late")).rejects.toMatchObject({ code: "rate_limit", retryAfter: 1 });
  open();
  await Promise.all(waiting);
  expect(await inTurn("c", async () => "free again")).toBe("free again");
});
