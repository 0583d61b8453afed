import { Monogram, monogramShape, type MonogramSize } from "@/components/ui/monogram";
import { Picture } from "@/components/ui/picture";
import { isOwnImage } from "./own-image";

interface AvatarProps {
  name: string;
  avatar: string | null;
  size?: MonogramSize;
}

/** A person's picture, or their letters where there is none or it can't be loaded, or lies elsewhere. */
export function Avatar({ name, avatar, size = "medium" }: AvatarProps) {
  return (
    <Picture
      src={isOwnImage(avatar) ? avatar : null}
      fallback={<Monogram name={name} size={size} round />}
      className={monogramShape(size, true)}
    />
  );
}
