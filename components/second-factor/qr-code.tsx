import { encode } from "uqr";

/** Light modules around it, so that a camera finds its edges (ISO/IEC 18004 asks for four). */
const border = 4;

/**
 * @param text what a camera reads
 * @param label what it is, for people who can't see it
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="mx-auto block size-48 rounded-md bg-paper fill-print"
    >
      <path d={path} />
    </svg>
  );
}
