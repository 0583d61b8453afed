import { KeySafetySkeleton } from "@/components/key-safety/key-safety-skeleton";
import { ListSectionLoading } from "@/components/patterns/list-loading";

export default function KeySafetyLoading() {
  return (
    <ListSectionLoading>
      <KeySafetySkeleton />
    </ListSectionLoading>
  );
}
