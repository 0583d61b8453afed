import type { Metadata } from "next";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/patterns/notice";
import { buttonClass } from "@/components/ui/button-class";
import { paths } from "@/lib/paths";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFoundPage() {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <Notice
        code="404"
        title="This page doesn’t exist"
        text="There may be a typo in the address, or the page may be gone."
      >
        <Link href={paths.landing} className={buttonClass()}>
          Go to the home page
        </Link>
      </Notice>
    </main>
  );
}
