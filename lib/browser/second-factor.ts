import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import type { beginSecondFactor, secondFactorSchema } from "@/lib/contract/second-factors";
import { callApi } from "./api";
import type { Code } from "./session";

export type SecondFactor = z.output<typeof secondFactorSchema>;
export type SecondFactorKey = z.output<typeof beginSecondFactor.answer>;

/** What changing a second factor takes, beside a proof that it's the person: a code, or nothing as long as there is no second factor. */
export type Proof = Code | Record<never, never>;

export const secondFactorKey = ["second-factor"] as const;

export const secondFactorQuery = queryOptions({
  queryKey: secondFactorKey,
  queryFn: ({ signal }) => callApi("getSecondFactor", { signal }),
});

/** The second factor of the person signed in. */
export const useSecondFactor = () => useQuery(secondFactorQuery);

/** @returns a function that has it read again */
export function useRefreshSecondFactor() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: secondFactorKey });
}

/** @returns the key for an app; nothing is turned on yet */
export const beginToTurnOn = (proof: Proof): Promise<SecondFactorKey> => callApi("beginSecondFactor", { body: proof });

/** @returns recovery codes, which can't be shown again */
export const turnOn = async (otp: string): Promise<string[]> =>
  (await callApi("confirmSecondFactor", { body: { otp } })).recovery_codes;

/** @returns new recovery codes, which can't be shown again */
export const renewRecoveryCodes = async (proof: Proof): Promise<string[]> =>
  (await callApi("renewRecoveryCodes", { body: proof })).recovery_codes;

export const turnOff = (proof: Proof) => callApi("removeSecondFactor", { body: proof });
