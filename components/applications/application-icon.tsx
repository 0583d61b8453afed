import { Monogram, monogramShape, type MonogramSize } from "@/components/ui/monogram";
import { Picture } from "@/components/ui/picture";
import { isImageIcon } from "./icon-value";

interface ApplicationIconProps {
  name: string;
  icon: string;
  size?: MonogramSize;
}

/** The application's picture, or its letters where there is none or it can't be loaded. */
export function ApplicationIcon({ name, icon, size = "medium" }: ApplicationIconProps) {
  return (
    <Picture
      src={isImageIcon(icon) ? icon : null}
      fallback={<Monogram name={name} size={size} />}
      className={monogramShape(size)}
    />
  );
}
