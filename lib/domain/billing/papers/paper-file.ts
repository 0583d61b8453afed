/** An invoice or a credit note to download. */
export interface PaperFile {
  contentType: "application/pdf" | "application/xml";
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/**
 * @param kind what its name begins with
 * @param number as it stands on the paper
 */
export const fileOf = (
  kind: "invoice" | "credit-note",
  number: string,
  bytes: PaperFile["bytes"],
  type: "pdf" | "xml" = "pdf",
): PaperFile => ({
  contentType: `application/${type}`,
  bytes,
  name: `${kind}-${number.replaceAll(/[^\w-]/g, "-")}.${type}`,
});
