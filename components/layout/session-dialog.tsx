"use client";

import { useEffect, useState } from "react";
import { lazyDialog } from "@/components/ui/lazy-dialog";
import { onSessionEnd } from "@/lib/browser/session-end";
import type { Viewer } from "./viewer";

const LoginAgainDialog = lazyDialog(async () => (await import("./login-again-dialog")).LoginAgainDialog);

/** Opens when a session has ended under the page. */
export function SessionDialog({ viewer }: { viewer: Pick<Viewer, "email" | "teamId"> }) {
  const [open, setOpen] = useState(false);
  useEffect(() => onSessionEnd(() => setOpen(true)), []);
  return <LoginAgainDialog viewer={viewer} open={open} onOpenChange={setOpen} />;
}
