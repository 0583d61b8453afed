import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { KeyFinding } from "@/lib/contract/key-findings";
import type { getKeySafety } from "@/lib/contract/key-safety";
import { callApi } from "./api";
import { keySafetyKey } from "./credentials";

export type KeySafety = z.output<typeof getKeySafety.answer>;
export type UnsafeKey = KeySafety["keys"][number];

/** Where all findings are shown. */
export const allKeysKey = [...keySafetyKey, "all"] as const;

/** @param finding only keys with this one, or all */
export const useKeySafety = (finding: KeyFinding | null) =>
  useQuery({
    queryKey: finding ? [...keySafetyKey, finding] : allKeysKey,
    queryFn: ({ signal }) => callApi("getKeySafety", { query: finding ? { finding } : {}, signal }),
    placeholderData: keepPreviousData,
  });
