import type { Metadata } from "next";
import { ExternalReturn } from "@/components/account/external-return";

// The address carries a code until the page has taken it out: no other site may hear of it.
export const metadata: Metadata = { title: "Logging in", referrer: "no-referrer" };

export default function ExternalReturnPage() {
  return <ExternalReturn />;
}
