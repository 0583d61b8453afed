"use client";

import { PageFailure, type PageFailureProps } from "@/components/patterns/page-failure";

export default function PortalErrorPage(props: PageFailureProps) {
  return (
    <div className="py-16">
      <PageFailure {...props} />
    </div>
  );
}
