/** The icon of an application that has no picture: the portal draws its letters instead. A plain file name, as documented. */
export const monogramFile = "monogram.svg";
