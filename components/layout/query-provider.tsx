"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiError } from "@/lib/browser/api-error";

// What the API refuses it will refuse again; what did not arrive, or broke, may well succeed.
const mayPass = (error: unknown) => !(error instanceof ApiError) || error.status === 0 || error.status >= 500;

const createClient = () =>
  new QueryClient({
    defaultOptions: {
      // A page comes with its data: asking for it again right away would be pointless.
      queries: { staleTime: 30_000, retry: (failures, error) => failures < 2 && mayPass(error) },
    },
  });

export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
