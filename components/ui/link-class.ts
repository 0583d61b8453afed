/** How a link in running text looks. */
export const linkClass = "rounded-sm font-medium text-accent-ink underline-offset-4 hover:underline";
