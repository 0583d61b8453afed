import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Known } from "./known";

/** Where they are, a folder each. Their names begin with the time of the commit, so that they are in their order. */
export const fixtures = resolve("e2e/releases/fixtures");

export const fixtureNames: string[] = readdirSync(fixtures).sort();

export const readKnown = (name: string): Known =>
  JSON.parse(readFileSync(join(fixtures, name, "known.json"), "utf8")) as Known;

const unzip = (name: string, file: string): string => gunzipSync(readFileSync(join(fixtures, name, file))).toString();

/** @returns SQL that makes the database */
export const readDatabase = (name: string): string => unzip(name, "database.sql.gz");

/** @returns the statements that the release was seen to send */
export const readStatements = (name: string): string[] => JSON.parse(unzip(name, "statements.json.gz")) as string[];
