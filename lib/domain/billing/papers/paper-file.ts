/** A PDF to download. */
export interface PaperFile {
  contentType: "application/pdf";
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
}

/**
 * @param kind what its name begins with
 * @param number as it stands on the paper
 */
export const fileOf = (kind: "invoice" | "credit-note", number: string, bytes: PaperFile["bytes"]): PaperFile => ({
  contentType: "application/pdf",
  bytes,
  name: `${kind}-${number.replaceAll(/[^\w-]/g, "-")}.pdf`,
});
