/** @returns a text as searches compare it, like the database's `search_form`: composed or not, in either case, ß as ss */
export const searchForm = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replaceAll("ς", "σ");
