import { ListSectionLoading } from "@/components/patterns/list-loading";
import { TokensSkeleton } from "@/components/tokens/tokens-skeleton";

export default function TokensLoading() {
  return (
    <ListSectionLoading>
      <TokensSkeleton what="your tokens" />
    </ListSectionLoading>
  );
}
