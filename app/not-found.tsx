import type { Metadata } from "next";
import { Notice } from "@/components/patterns/notice";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";
import Link from "next/link";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFoundPage() {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <Notice code="404" title="There is no page here" text="The address may be mistyped, or the page may be gone.">
        <Link href={paths.landing} className={buttonClass()}>
          Go to the start page
        </Link>
      </Notice>
    </main>
  );
}
