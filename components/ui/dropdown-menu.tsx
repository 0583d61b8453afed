"use client";

import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names";

interface DropdownMenuProps extends Pick<ComponentProps<typeof Primitive.Content>, "align" | "side"> {
  /** The button that opens it. */
  trigger: ReactNode;
  children: ReactNode;
}

export function DropdownMenu({ trigger, align = "end", side, children }: DropdownMenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          {...(side ? { side } : {})}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 min-w-44 animate-fade-in rounded-lg border border-line bg-raised p-1 shadow-high"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

export function DropdownMenuItem({ tone, ...rest }: ComponentProps<typeof Primitive.Item> & { tone?: "danger" }) {
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

interface DropdownMenuChoiceProps {
  /** What it is a choice of; read out, not shown. */
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly { value: string; label: ReactNode }[];
}

/** One of several, the current one ticked. Many of them scroll within the menu. */
export function DropdownMenuChoice({ label, value, onValueChange, options }: DropdownMenuChoiceProps) {
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

export function DropdownMenuSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />;
}

/** Text in a menu that is no choice. */
export function DropdownMenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2 py-1.5">{children}</Primitive.Label>;
}
