"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names";
import "./style-nonce";

/** What a menu is made of; given to the code that fills one, since it comes later than that does. */
export type MenuParts = typeof parts;

/** What a menu holds, and where it stands beside its button. */
export interface MenuContent {
  align?: "start" | "center" | "end";
  side?: "top" | "right" | "bottom" | "left";
  /** As wide as the button. */
  fitted?: boolean;
  /** @param parts what a menu is made of */
  children: (parts: MenuParts) => ReactNode;
}

interface DropdownMenuWindowProps extends MenuContent {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What the button is in. */
  around: HTMLElement | null;
  /** The id of the button. */
  labelledBy: string;
}

/** The menu itself, which `dropdown-menu.tsx` fetches. Its own trigger is nothing but the place where the button is. */
export function DropdownMenuWindow({
  open,
  onOpenChange,
  around,
  labelledBy,
  align = "end",
  side,
  fitted,
  children,
}: DropdownMenuWindowProps) {
  return (
    <Primitive.Root modal={false} open={open} onOpenChange={onOpenChange}>
      <Primitive.Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none invisible absolute inset-0" />
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          aria-labelledby={labelledBy}
          align={align}
          {...(side ? { side } : {})}
          sideOffset={4}
          collisionPadding={8}
          // A press on the button closes by itself.
          onInteractOutside={(event) => {
            if (event.target instanceof Node && around?.contains(event.target)) event.preventDefault();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            around?.querySelector("button")?.focus();
          }}
          className={cn(
            "z-50 min-w-44 animate-fade-in rounded-lg border border-line bg-raised p-1 shadow-high",
            fitted && "w-(--radix-dropdown-menu-trigger-width)",
          )}
        >
          {children(parts)}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Item({ tone, ...rest }: ComponentProps<typeof Primitive.Item> & { tone?: "danger" }) {
  return (
    <Primitive.Item
      {...rest}
      className={cn(
        "flex h-8 items-center gap-2 rounded-md px-2 outline-none select-none [&_svg]:size-4",
        tone === "danger" ? "text-danger-ink data-highlighted:bg-danger-soft" : "data-highlighted:bg-sunken",
      )}
    />
  );
}

interface ChoiceProps {
  /** What it is a choice of; read out, not shown. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}

/** One of several, the current one ticked. Many of them scroll within the menu. */
function Choice({ label, value, onValueChange, options }: ChoiceProps) {
  return (
    <Primitive.RadioGroup
      aria-label={label}
      value={value}
      onValueChange={onValueChange}
      className="max-h-72 overflow-y-auto"
    >
      {options.map((option) => (
        <Primitive.RadioItem
          key={option.value}
          value={option.value}
          className="flex min-h-8 items-center gap-2 rounded-md px-2 py-1 outline-none select-none data-highlighted:bg-sunken"
        >
          <span className="min-w-0 flex-1">{option.label}</span>
          <span className="size-4 shrink-0">
            <Primitive.ItemIndicator>
              <Check aria-hidden className="size-4" />
            </Primitive.ItemIndicator>
          </span>
        </Primitive.RadioItem>
      ))}
    </Primitive.RadioGroup>
  );
}

function Separator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />;
}

/** Text in a menu that is no choice. */
function Label({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2 py-1.5">{children}</Primitive.Label>;
}

const parts = { Item, Choice, Separator, Label };
