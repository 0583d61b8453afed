"use client";

import { useEffect, useState } from "react";

/** @returns the value as it was when it last stayed the same for a moment: for what is asked while somebody types */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
