import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { preload } from "react-dom";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s · Debrief", default: "Debrief Developer Portal" },
  description: "Register your applications, generate credentials for the Debrief Communication API and manage access.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fafafb" },
    { media: "(prefers-color-scheme: dark)", color: "#0d0d0f" },
  ],
};

/** Begins to come with the page's own first bytes, and not when the style sheet has been read. */
const font = new URL("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url).toString();

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is written when it is asked for, since its scripts carry a nonce.
  await connection();
  preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return (
    <html lang="en">
      <body className="min-h-dvh font-sans text-sm wrap-break-word">{children}</body>
    </html>
  );
}
