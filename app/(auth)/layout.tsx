import { Link } from "@/components/ui/link";
import type { ReactNode } from "react";
import { Brand } from "@/components/layout/brand";
import { paths } from "@/lib/paths";

/** One calm card in the middle of the page. */
export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col px-4 pb-16">
      <header className="flex h-16 items-center justify-center">
        <Link href={paths.landing} className="rounded-md p-1">
          <Brand />
        </Link>
      </header>
      <main className="flex flex-1 flex-col items-center pt-6 sm:pt-12">{children}</main>
    </div>
  );
}
