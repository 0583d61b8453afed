import { useEffect, useState } from "react";
import type { z } from "zod";
import type { providerAnswer } from "@/lib/contract/provider-answer";

/** What came back is shown once: React's double effects, and a reload, must not show it again. */
let isUnderWay = false;

/**
 * Takes what an identity provider sent the person back with out of the address, and goes on with it.
 * @param finish declared outside of components
 * @returns what came of it; undefined until then
 */
export function useProviderAnswer<Outcome>(
  finish: (answer: z.input<ReturnType<typeof providerAnswer>>) => Promise<Outcome>,
): Outcome | undefined {
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (isUnderWay) return;
    isUnderWay = true;
    const given = new URLSearchParams(window.location.search);
    window.history.replaceState(null, "", window.location.pathname);
    const of = (name: string) => given.get(name) ?? undefined;
    const answer = { state: of("state") ?? "", code: of("code"), iss: of("iss"), error: of("error") };
    void finish(answer).then((came) => {
      isUnderWay = false;
      setOutcome(() => came);
    });
  }, [finish]);
  return outcome;
}
