/** The mark and the name. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2 font-semibold tracking-tight">
      <svg aria-hidden viewBox="0 0 32 32" className="size-6">
        <rect width="32" height="32" rx="8" className="fill-accent" />
        <path d="M10 9h5.5a7 7 0 0 1 0 14H10v-4.2h5.3a2.8 2.8 0 0 0 0-5.6H10z" className="fill-on-accent" />
      </svg>
      Debrief
    </span>
  );
}
