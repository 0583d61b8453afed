import { createHash } from "node:crypto";
import { violates, type Queries } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { nameForms, nameFormsVersion } from "./name-forms";

/**
 * What a team's row is unique by: case, width and spacing make no difference. What else can be taken for it is a matter of
 * `team_name_forms`.
 * @param name as typed
 */
export function teamNameKey(name: string): string {
  const key = name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  // One letter may stand for a sentence (ﷺ), and an index holds no more than 2,704 bytes.
  return key.length > 500 ? hashOf(key).toString("hex") : key;
}

const hashOf = (text: string) => createHash("sha256").update(text).digest();

/** @returns hashes of the forms in which a name can be mistaken, in the order in which all who write them take them */
export const nameFormHashes = (name: string): Uint8Array<ArrayBuffer>[] =>
  nameForms(name)
    .map(hashOf)
    .sort(Buffer.compare)
    .map((hash) => Uint8Array.from(hash));

/**
 * Takes a name for a team that has none, or has another one.
 * @param queries a transaction that holds the team
 * @throws Prisma P2002, which {@link isNameTaken} recognises
 */
export async function takeName(queries: Queries, teamId: string, name: string): Promise<void> {
  await queries.teamNameForm.deleteMany({ where: { teamId } });
  await queries.teamNameForm.createMany({
    data: nameFormHashes(name).map((hash) => ({ hash, teamId, version: nameFormsVersion })),
  });
}

/** @returns whether the database refused a name since another team has it, or one that can be taken for it */
export const isNameTaken = (error: unknown): boolean =>
  violates(error, "teams_name_key_key") || violates(error, "team_name_forms_pkey");

/** The documented error of a name that another team has. @param field that it was sent in */
export const nameTaken = (field: "team_name" | "name" = "team_name") =>
  new AppError("taken", { [field]: "Team with this name already exist. Please choose a different name" });
