"use client";

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

export function DropdownMenuSeparator() {
  return <Primitive.Separator className="-mx-1 my-1 h-px bg-line" />;
}

/** Text in a menu that is no choice. */
export function DropdownMenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2 py-1.5">{children}</Primitive.Label>;
}
