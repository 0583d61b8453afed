import { registerClient, signUp, unique, type Account, type Client } from "./accounts";
import { call, untilTaken, type Answer } from "./api";
import { from, newAddress } from "./limited-products";

export const wrongPassword = "not-the-right-one";

/** One login with a password, right or wrong. */
export type Attempt = (
  typed: string,
  where?: { address?: string; userAgent?: string; at?: string },
) => Promise<Answer<Record<string, unknown>>>;

export interface Target {
  email: string;
  /** From where attempts come if nothing else is said. */
  address: string;
  /** One that is told to come back, since the product is busy, does: so far it was no attempt. */
  attempt: Attempt;
  /** One that doesn't. */
  attemptOnce: Attempt;
}

async function targetOf(email: string, client: Client): Promise<Target> {
  const home = newAddress();
  const attemptOnce: Attempt = (typed, { address = home, userAgent, at } = {}) =>
    call("POST", "/login", {
      ...(at ? { at } : {}),
      ...from(address, userAgent),
      body: { grant_type: "password", username: email, password: typed, ...client },
    });
  const attempt: Attempt = (typed, where) => untilTaken(() => attemptOnce(typed, where));
  return { email, address: home, attempt, attemptOnce };
}

/** An account, and attempts at it from an address that it never logged in from. */
export async function somebody(): Promise<Target & { account: Account }> {
  const account = await signUp(from(newAddress()));
  return { account, ...(await targetOf(account.email, account.client)) };
}

/** The same for an address without an account. */
export const nobody = async (): Promise<Target> =>
  targetOf(`nobody-${unique()}@example.com`, await registerClient(from(newAddress())));

/** So many wrong passwords in a row, none of which is held back. @returns the statuses of their answers */
export async function failTimes(times: number, { attempt }: Pick<Target, "attempt">): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push((await attempt(wrongPassword)).status);
  return statuses;
}
