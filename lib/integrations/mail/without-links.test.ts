import { expect, test } from "vitest";
import { withoutLinks } from "./without-links";

test.each([
  ["http://evil.example/path", "http evil example/path"],
  ["HTTPS://EVIL.EXAMPLE", "HTTPS EVIL EXAMPLE"],
  ["www.evil.example", "www evil example"],
  ["Win at evil.example now", "Win at evil example now"],
  ["evil。example", "evil example"],
  ["evil．example", "evil example"],
  ["evil｡example", "evil example"],
  ["evil․example", "evil example"],
  ["evil﹒example", "evil example"],
  ["http：／／evil．example", "http evil example"],
  ["hxxp:\\\\evil.example", "hxxp evil example"],
  ["1.2.3.4", "1 2 3 4"],
  ["mailto:mallory@evil.example", "mailto mallory at evil example"],
  ["mallory＠evil.example", "mallory at evil example"],
  ["tel:+1900555", "tel +1900555"],
  ["javascript:alert(1)", "javascript alert(1)"],
  ["xn--bcher-kva.example", "xn--bcher-kva example"],
  ["bücher.example", "bücher example"],
  ["i❤.ws", "i❤ ws"],
  ["evil.\u200bexample", "evil. example"],
  ["evil\u00ad.example", "evil  example"],
  ["a.b.c.d", "a b c d"],
])("%j becomes %j", (typed, shown) => expect(withoutLinks(typed)).toBe(shown));

test.each([
  "Acme Inc.",
  "Dr. No",
  "J. R. R. Tolkien",
  "Team (Acme Inc.)",
  "Ada O’Neill-Smith",
  "株式会社デブリーフ",
  "Ratio 3:1",
  "AC/DC",
  "Ops: night shift",
  "R&D",
  "Zürich №1",
])("%j stays as it is", (name) => expect(withoutLinks(name)).toBe(name));
