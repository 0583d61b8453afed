"use client";

import { PageFailure, type PageFailureProps } from "@/components/patterns/page-failure";
import "./globals.css";

/** For pages outside the portal, and for a root layout that fails: one for both, since every page loads what it might show. */
export default function GlobalErrorPage(props: PageFailureProps) {
  return (
    <html lang="en">
      <body className="min-h-dvh font-sans text-sm">
        <title>Something went wrong · Debrief</title>
        <main className="grid min-h-dvh place-items-center p-6">
          <PageFailure {...props} />
        </main>
      </body>
    </html>
  );
}
