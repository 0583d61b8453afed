import { cva } from "class-variance-authority";

/** How a button looks; apart from the button itself, so that server-rendered links can look like one. */
export const buttonClass = cva(
  [
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-md font-medium whitespace-nowrap select-none",
    "transition-colors duration-100 disabled:pointer-events-none disabled:opacity-50",
    "[&_svg]:size-4 [&_svg]:shrink-0",
  ],
  {
    variants: {
      look: {
        primary: "bg-accent text-on-accent shadow-low hover:bg-accent-strong",
        secondary: "border border-line bg-surface text-ink shadow-low hover:bg-sunken",
        quiet: "text-ink-soft hover:bg-sunken hover:text-ink",
        danger: "bg-danger text-on-danger shadow-low hover:bg-danger-strong",
        dangerQuiet: "border border-line bg-surface text-danger-ink shadow-low hover:bg-danger-soft",
      },
      size: {
        small: "h-7 px-2.5 text-xs",
        medium: "h-9 px-3.5 text-sm",
        large: "h-11 px-5 text-base",
        icon: "size-8",
      },
    },
    defaultVariants: { look: "primary", size: "medium" },
  },
);
