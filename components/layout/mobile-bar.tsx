"use client";

import { Menu } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Brand } from "./brand";
import { Sidebar } from "./sidebar";
import type { Viewer } from "./viewer";

export function MobileBar({ viewer }: { viewer: Viewer }) {
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b border-line bg-canvas px-3 lg:hidden print:hidden">
      <Button look="quiet" size="icon" aria-label="Open the menu" aria-expanded={open} onClick={() => setOpen(true)}>
        <Menu aria-hidden />
      </Button>
      <Brand />
      <span className="ml-auto max-w-40 truncate text-xs text-ink-soft">{viewer.teamName}</span>
      <Sheet open={open} onOpenChange={setOpen} title="Menu">
        <Sidebar viewer={viewer} onNavigate={() => setOpen(false)} />
      </Sheet>
    </header>
  );
}
