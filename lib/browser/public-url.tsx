"use client";

import { createContext, useContext, type ReactNode } from "react";

const PublicUrl = createContext("");

/** Tells the parts of the page where the product is reached from outside. */
export const PublicUrlProvider = ({ publicUrl, children }: { publicUrl: string; children: ReactNode }) => (
  <PublicUrl value={publicUrl}>{children}</PublicUrl>
);

/** @returns where the product is reached from outside, without a slash at the end */
export const usePublicUrl = (): string => useContext(PublicUrl);
