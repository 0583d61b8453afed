import { z } from "zod";

/** How many there are of something. */
export const count = z.number().int().min(0).max(2_147_483_647).meta({ format: "int32" });
