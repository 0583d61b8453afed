import type { IncomingMessage } from "node:http";
import { equalTexts } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { bearerToken } from "@/lib/http/identify";

/** @returns whether a request comes with METRICS_KEY as a bearer token */
export const hasMetricsKey = ({ headers }: IncomingMessage): boolean =>
  equalTexts(bearerToken(headers.authorization), env().METRICS_KEY);
