import { AppError } from "@/lib/errors";

/**
 * The form under which a team name is unique: case, width and spacing make no difference.
 * @param name as typed
 */
export const teamNameKey = (name: string): string => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/** The documented error of a name that another team has. @param field that it was sent in */
export const nameTaken = (field: "team_name" | "name" = "team_name") =>
  new AppError("taken", { [field]: "Team with this name already exist. Please choose a different name" });
