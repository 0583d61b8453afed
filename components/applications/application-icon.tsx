"use client";

import { useState } from "react";
import { cn } from "@/components/ui/class-names";
import { Monogram, monogramShape, type MonogramSize } from "@/components/ui/monogram";
import { isImageIcon } from "./icon-value";

interface ApplicationIconProps {
  name: string;
  icon: string;
  size?: MonogramSize;
}

/** The application's picture, or its letters where there is none or it can't be loaded. */
export function ApplicationIcon({ name, icon, size = "medium" }: ApplicationIconProps) {
  const [broken, setBroken] = useState<string>();
  if (!isImageIcon(icon) || broken === icon) return <Monogram name={name} size={size} />;
  return (
    // Not next/image: it would make our server fetch whatever address a customer wrote down.
    // eslint-disable-next-line @next/next/no-img-element
    <img
      src={icon}
      alt=""
      referrerPolicy="no-referrer"
      loading="lazy"
      decoding="async"
      onError={() => setBroken(icon)}
      // An image that failed before React was there tells nobody any more.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) setBroken(icon);
      }}
      className={cn(monogramShape(size), "border border-line bg-sunken object-cover")}
    />
  );
}
