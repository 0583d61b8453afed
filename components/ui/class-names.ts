import { clsx, type ClassValue } from "clsx";

/** Joins class names, leaving out what is false. */
export const cn = (...names: ClassValue[]): string => clsx(names);
