/** @returns how one figure compares with what it was, in words */
export function differenceInWords(now: number, before: number): string {
  if (now === before) return now === 0 ? "None last month either" : "As many as last month by now";
  if (before === 0) return "None last month by now";
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  const amount = percent < 1 ? "Less than 1 %" : `${percent.toLocaleString("en-GB")} %`;
  return `${amount} ${now > before ? "more" : "less"} than last month by now`;
}
