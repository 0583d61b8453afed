import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

interface AccountCardProps {
  title: string;
  text?: ReactNode;
  children: ReactNode;
  /** The other way in, under the card. */
  footer?: ReactNode;
}

/** The one calm card of the pages around logging in. */
export function AccountCard({ title, text, children, footer }: AccountCardProps) {
  return (
    <div className="w-full max-w-sm">
      <Card className="p-6 sm:p-7">
        <h1 className="text-lg font-semibold tracking-tight wrap-anywhere">{title}</h1>
        {text && <p className="mt-1 text-pretty wrap-anywhere text-ink-soft">{text}</p>}
        <div className="mt-6">{children}</div>
      </Card>
      {footer && <p className="mt-5 text-center text-ink-soft">{footer}</p>}
    </div>
  );
}
