"use client";

import { PageFailure, type PageFailureProps } from "@/components/patterns/page-failure";

export default function RootErrorPage(props: PageFailureProps) {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <PageFailure {...props} />
    </main>
  );
}
