/** A sentence of the document: what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  if (!text) return null;
  return (
    <p className="max-w-prose text-pretty">
      {text.split("`").map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} className="rounded-sm bg-sunken px-1 font-mono text-xs wrap-anywhere">
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </p>
  );
}
