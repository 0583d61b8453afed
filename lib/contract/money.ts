import { z } from "zod";

/** Money: whole minor units, as Stripe counts them. Negative where something is given back. */
export const money = z.number().int().min(-9e15).max(9e15).meta({ format: "int64" });
