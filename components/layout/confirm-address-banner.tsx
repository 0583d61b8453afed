import { MailCheck } from "lucide-react";

export function ConfirmAddressBanner({ email }: { email: string }) {
  return (
    <aside
      aria-label="Confirm your email address"
      className="border-b border-line bg-accent-soft text-accent-ink print:hidden"
    >
      <p className="mx-auto flex max-w-6xl gap-2.5 px-4 py-2.5 lg:px-8">
        <MailCheck aria-hidden className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0 wrap-anywhere">
          Confirm your email address: we sent a link to <strong className="font-medium">{email}</strong>.
        </span>
      </p>
    </aside>
  );
}
