"use client";

import { Command } from "cmdk";
import { Dialog as Primitive } from "radix-ui";
import { useState } from "react";
import "@/components/ui/style-nonce";
import type { TeamRole } from "@/lib/permissions";
import { paletteFrame } from "./palette-frame";
import { PaletteFinds } from "./palette-finds";

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Brings the focus back to where it was. */
  returnFocus: () => void;
  role: TeamRole;
  typed: string;
  onTyped: (typed: string) => void;
  /** The first that is found is wanted already. */
  entered: boolean;
}

/** Finds pages, actions, docs, and whatever of the team's has a name or a number. */
export function CommandPalette({ open, onOpenChange, returnFocus, typed, onTyped, ...finds }: CommandPaletteProps) {
  const [chosen, setChosen] = useState("");
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={paletteFrame.overlay} />
        <Primitive.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus();
          }}
          className={paletteFrame.window}
        >
          <Primitive.Title className="sr-only">{paletteFrame.title}</Primitive.Title>
          {/* What the server finds it has searched, and the rest is searched by its words. */}
          <Command label={paletteFrame.title} value={chosen} onValueChange={setChosen} shouldFilter={false} loop>
            <Command.Input
              // At once, and without selecting what has been typed already.
              autoFocus
              value={typed}
              onValueChange={onTyped}
              placeholder={paletteFrame.placeholder}
              className={paletteFrame.input}
            />
            <PaletteFinds
              typed={typed}
              chosen={chosen}
              onChoose={setChosen}
              onGone={() => onOpenChange(false)}
              {...finds}
            />
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
