"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { PageHeader } from "@/components/patterns/page-header";
import { SearchField } from "@/components/patterns/search-field";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { useApplications } from "@/lib/client/applications";
import { useSearchText } from "@/lib/client/search-text";
import { ApplicationsEmpty } from "./applications-empty";
import { ApplicationsList } from "./applications-list";

const ApplicationCreateDialog = lazyDialog(
  async () => (await import("./application-create-dialog")).ApplicationCreateDialog,
);

/** @param mayCreate whether this person may create applications */
export function ApplicationsView({ mayCreate }: { mayCreate: boolean }) {
  const [creating, setCreating] = useState(false);
  const { text, q, setText, clear } = useSearchText();
  const query = useApplications(q);
  const isEmpty = q === "" && query.data?.pages[0]?.items.length === 0;
  const create = mayCreate && (
    <Button onClick={() => setCreating(true)}>
      <Plus aria-hidden />
      Create application
    </Button>
  );

  return (
    <div className="space-y-6">
      <PageHeader title="Applications" actions={!isEmpty && create} />
      {!isEmpty && <SearchField label="Search applications" value={text} onChange={setText} />}
      <Card aria-label="List of applications">
        {isEmpty ? (
          <ApplicationsEmpty>{create}</ApplicationsEmpty>
        ) : (
          <ApplicationsList query={query} q={q} onClear={clear} />
        )}
      </Card>
      <ApplicationCreateDialog open={creating} onOpenChange={setCreating} />
    </div>
  );
}
