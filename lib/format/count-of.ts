import { formatExact } from "./usage-format";

/** @param noun of one, of several @returns how many there are, in words: "1 person", "2,000 people" */
export const countOf = (total: number, [one, several]: readonly [string, string]): string =>
  `${formatExact(total)} ${total === 1 ? one : several}`;
