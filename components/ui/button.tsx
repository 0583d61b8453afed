import type { VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { buttonClass } from "./button-class";
import { cn } from "./class-names";
import { Spinner } from "./spinner";

type ButtonProps = ComponentProps<"button"> &
  VariantProps<typeof buttonClass> & {
    /** The work it started is under way: a second press does nothing, the width stays. */
    pending?: boolean;
  };

export function Button({ look, size, pending = false, type = "button", className, children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      // Not `disabled`: that would take the focus away from the person who pressed it.
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={cn(buttonClass({ look, size }), className)}
    >
      <span className="grid place-items-center *:[grid-area:1/1]">
        {pending && <Spinner />}
        <span className={cn("inline-flex items-center gap-2", pending && "opacity-0")}>{children}</span>
      </span>
    </button>
  );
}
