import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { awayPage } from "./away-page";

test("the page while the database is away has the colors of the others", () => {
  const [light = "", dark = ""] = readFileSync("app/globals.css", "utf8").split("@media screen");
  const [ownLight = "", ownDark = ""] = awayPage.split("@media screen");
  const colors = (text: string) => [...text.matchAll(/--[a-z-]+: oklch\([^)]+\)/g)].map(([color]) => color);
  expect(colors(light)).toEqual(expect.arrayContaining(colors(ownLight)));
  expect(colors(dark)).toEqual(expect.arrayContaining(colors(ownDark)));
  expect(colors(ownDark)).not.toEqual([]);
});
