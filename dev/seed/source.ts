import type { Source } from "@/lib/domain/actor";

/** Where seeded changes come from, as the audit log tells it. */
export const seedSource: Source = { address: "127.0.0.1", userAgent: "seed", requestId: "seed-0000" };
