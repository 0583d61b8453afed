import { Boxes } from "lucide-react";
import { EmptyState } from "@/components/patterns/empty-state";
import { LoadFailure } from "@/components/patterns/load-failure";
import { Notice } from "@/components/patterns/notice";
import { Section } from "@/components/patterns/section";
import { TableSkeleton } from "@/components/patterns/table-skeleton";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { Sample } from "./sample";

const nothing = () => undefined;

export function FaceSamples() {
  return (
    <Sample title="Faces of a list, and of a page that is not there">
      <Section title="Loading">
        <TableSkeleton what="your applications" rows={2}>
          <div className="flex h-14 items-center px-5">
            <Skeleton className="h-4 w-40" />
          </div>
        </TableSkeleton>
      </Section>
      <Section title="Empty">
        <EmptyState icon={Boxes} title="No applications yet" text="What it is for, and the one button.">
          <Button>Create application</Button>
        </EmptyState>
      </Section>
      <Section title="Failed">
        <LoadFailure what="your applications" error={new Error("sample")} onRetry={nothing} />
      </Section>
      <Notice code="404" title="There is nothing here" text="The address may be mistyped.">
        <Button>Go to your applications</Button>
      </Notice>
    </Sample>
  );
}
