/** @returns how one figure compares with what it was, in words */
export function differenceInWords(now: number, before: number): string {
  if (now === before) return now === 0 ? "None last month either" : "Same as at this time last month";
  if (before === 0) return "Up from none at this time last month";
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  const amount = percent < 1 ? "Less than 1%" : `${percent.toLocaleString("en-GB")}%`;
  return `${amount} ${now > before ? "more" : "less"} than at this time last month`;
}
