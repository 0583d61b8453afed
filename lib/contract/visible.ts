// What is drawn of a text, by Unicode's properties. Written without what browsers of five years ago can't read: forms use it too.

/**
 * Emoji of several characters, in which joiners, variation selectors and tags are at home (UTS 51, section 1.4.9): flags of England,
 * Scotland and Wales; keys; and pictures joined to one.
 */
const emoji =
  /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}|[0-9#*]\uFE0F?\u20E3|\p{ExtPict}[\uFE0E\uFE0F]?\p{EMod}?(?:\u200D\p{ExtPict}\uFE0F?\p{EMod}?)*/gu;

const joining =
  "[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nko}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}]";

/** Joiners within words of scripts that spell with them, as in می‌خواهم and ශ්‍රී. */
const joiners = new RegExp(`(${joining}\\p{M}*)[\\u200C\\u200D](?=${joining})`, "gu");

/**
 * Controls, breaks of lines, what is ignored unless something supports it (fillers, zero width, soft hyphens, directions, tags), what
 * nobody has given a form, and the few that are drawn as nothing all the same: Braille's blank, the null note, marks of annotation.
 */
const invisible =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}\p{NChar}\u2800\uFFF9-\uFFFC\u{13430}-\u{1343F}\u{16FE4}\u{1D159}]/u;

/** @returns the first character of a name that can't be seen, or null if all of them can; what makes up emoji and words counts as seen */
export const invisibleIn = (name: string): string | null =>
  invisible.exec(name.replace(emoji, "x").replace(joiners, "$1"))?.[0] ?? null;

/** @returns whether a mark stands where there is no letter that it could be on */
export const hasLoneMark = (name: string): boolean => /(?:^|\s)\p{M}/u.test(name);

/** @returns whether anything of a text of several lines can be seen */
export const isVisible = (text: string): boolean => [...text].some((one) => !/\s/u.test(one) && !invisible.test(one));
