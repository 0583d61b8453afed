import { isOwnImage } from "@/components/patterns/own-image";
import { Monogram, monogramShape, type MonogramSize } from "@/components/ui/monogram";
import { Picture } from "@/components/ui/picture";

interface ApplicationIconProps {
  name: string;
  icon: string;
  size?: MonogramSize;
}

/** The application's picture, or its letters where there is none or it can't be loaded, or lies elsewhere. */
export function ApplicationIcon({ name, icon, size = "medium" }: ApplicationIconProps) {
  return (
    <Picture
      src={isOwnImage(icon) ? icon : null}
      fallback={<Monogram name={name} size={size} />}
      className={monogramShape(size)}
    />
  );
}
