import type { Metadata } from "next";
import { KitchenSink } from "@/components/kitchen-sink/kitchen-sink";

export const metadata: Metadata = { title: "Kitchen sink" };

/** All parts of the portal, in both themes. `next.config.js` has pages that end in `.dev.tsx` in development only. */
export default function KitchenSinkPage() {
  return <KitchenSink />;
}
