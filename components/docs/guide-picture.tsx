interface GuidePictureProps {
  /** Of the files in `public/pictures`, which `npm run pictures` makes. */
  name: string;
  text: string;
}

/** What it looks like in the portal, in the reader's theme. */
export function GuidePicture({ name, text }: GuidePictureProps) {
  return (
    <figure className="space-y-2">
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`/pictures/${name}-dark.webp`} />
        <img
          src={`/pictures/${name}-light.webp`}
          alt={text}
          width={1_280}
          height={800}
          loading="lazy"
          className="h-auto w-full rounded-lg border border-line shadow-mid"
        />
      </picture>
      <figcaption className="text-xs text-ink-soft">{text}</figcaption>
    </figure>
  );
}
