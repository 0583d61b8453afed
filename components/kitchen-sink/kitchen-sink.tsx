"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Toaster } from "@/components/ui/toaster";
import { ChoiceSamples } from "./choice-samples";
import { DataSamples } from "./data-samples";
import { FaceSamples } from "./face-samples";
import { FormSamples } from "./form-samples";
import { OverlaySamples } from "./overlay-samples";
import { ThemePane } from "./theme-pane";
import { TokenSamples } from "./token-samples";

const Samples = () => (
  <>
    <TokenSamples />
    <FormSamples />
    <ChoiceSamples />
    <FaceSamples />
    <DataSamples />
    <OverlaySamples />
  </>
);

/** What the portal is made of, side by side in both themes. What opens over the page is in the system's. */
export function KitchenSink() {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <main className="grid min-h-dvh xl:grid-cols-2">
        <h1 className="sr-only">Kitchen sink</h1>
        <ThemePane theme="light">
          <Samples />
        </ThemePane>
        <ThemePane theme="dark">
          <Samples />
        </ThemePane>
      </main>
      <Toaster />
    </QueryClientProvider>
  );
}
