import { Monogram, monogramShape, type MonogramSize } from "@/components/ui/monogram";
import { Picture } from "@/components/ui/picture";

interface AvatarProps {
  name: string;
  avatar: string | null;
  size?: MonogramSize;
}

/** A person's picture, or their letters where there is none or it can't be loaded. */
export function Avatar({ name, avatar, size = "medium" }: AvatarProps) {
  const isAddress = avatar?.startsWith("https://") || avatar?.startsWith("/api/assets/");
  return (
    <Picture
      src={isAddress ? avatar : null}
      fallback={<Monogram name={name} size={size} round />}
      className={monogramShape(size, true)}
    />
  );
}
