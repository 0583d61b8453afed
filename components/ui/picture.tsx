"use client";

import { useState, type ReactNode } from "react";
import { cn } from "./class-names";

interface PictureProps {
  /** Its address; "" or null where there is none. */
  src: string | null;
  /** What stands in its place where there is none, or where it can't be loaded. */
  fallback: ReactNode;
  /** Its size and shape. */
  className: string;
}

/** A picture of something whose name stands beside it. */
export function Picture({ src, fallback, className }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  if (!src || broken === src) return fallback;
  return (
    // Not next/image: it would make our server fetch whatever address a customer wrote down.
    // oxlint-disable-next-line nextjs/no-img-element
    <img
      src={src}
      alt=""
      referrerPolicy="no-referrer"
      loading="lazy"
      decoding="async"
      onError={() => setBroken(src)}
      // An image that failed before React was there tells nobody any more.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) setBroken(src);
      }}
      className={cn("border border-line bg-sunken object-cover", className)}
    />
  );
}
