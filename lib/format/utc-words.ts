/**
 * A time in words, in UTC, from the one format that every engine has built in (ECMA-262, Date.prototype.toUTCString), since a
 * formatter of Intl takes a phone ten milliseconds to make.
 * @param at an ISO instant or day
 * @returns "Tue, 24 Nov 2026", "24 Nov 2026", "24 Nov", "07:05" and "07:05:09"
 */
export function utcWords(at: string | Date) {
  const words = new Date(at).toUTCString();
  const date = words.slice(5, 16).replace(/^0/, "");
  return {
    weekday: `${words.slice(0, 5)}${date}`,
    date,
    day: date.slice(0, -5),
    minute: words.slice(17, 22),
    second: words.slice(17, 25),
  };
}
