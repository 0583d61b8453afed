import { z } from "zod";

/** How many there are of something. */
export const count = z.number().int().min(0).max(2_147_483_647).meta({ format: "int32" });

/** What adds up over time, and may well be more than 32 bits hold. */
export const totalCount = z.number().int().min(0).max(9e15).meta({ format: "int64" });
