import { conventions } from "./conventions";

/** What the document says of itself, and what holds for every call. */
export const info = {
  title: "Debrief Management API",
  version: "1.0.0",
  description: [
    "Manage teams, applications and the credentials they use for the Debrief Communication API.",
    ...conventions.map(({ name, text }) => [`## ${name}`, ...text].join("\n\n")),
  ].join("\n\n"),
  contact: { name: "Debrief Developer", url: "https://developers.debrief.com" },
  license: { name: "Proprietary", identifier: "LicenseRef-Debrief" },
};
