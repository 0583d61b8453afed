/** The icon of an application that has no picture: the portal draws its letters instead. A plain file name, as documented. */
export const monogramFile = "monogram.svg";

/** @returns whether an icon is a picture's address rather than a bare file name */
export const isImageIcon = (icon: string): boolean => icon.startsWith("https://") || icon.startsWith("/api/assets/");
