import { Boxes } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/patterns/empty-state";

export function ApplicationsEmpty({ children }: { children: ReactNode }) {
  return (
    <EmptyState
      icon={Boxes}
      title="No applications yet"
      text="An application stands for one product of yours that uses chat or calls. It holds the credentials that product logs in with."
    >
      {children}
    </EmptyState>
  );
}
