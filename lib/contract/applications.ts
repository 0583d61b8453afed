import { z } from "zod";
import { applicationRoles } from "@/lib/permissions";
import { applicationFields, type ApplicationFields } from "./application-fields";
import { totalCount } from "./count";
import { endpoint, okAnswer } from "./endpoint";
import { environments } from "./environments";
import { id, idInPath, instant } from "./id";
import { inLowerCase } from "./in-lower-case";
import { longListQuery } from "./page";
import { requiredLine, prose, searchText } from "./text";
import { versions } from "./versions";

/** An https URL, a plain file name (as documented), or the path of an uploaded asset. */
export const icon = requiredLine(500)
  .overwrite((value) => value.split("/").map(inLowerCase).join("/"))
  .refine((value) => {
    if (/^\/api\/assets\/[\w-]+$/.test(value)) return true;
    if (/^[^/\\:?#]+$/.test(value)) return true;
    return URL.canParse(value) && new URL(value).protocol === "https:";
  }, "Must be an https URL, a file name or the path of an uploaded image.")
  .meta({ example: "your_icon.jpg" });

const written = {
  name: requiredLine(100).meta({ example: "Support chat" }),
  description: prose(2_000).meta({ example: "Chat on our help pages." }),
  icon,
} satisfies Record<keyof ApplicationFields, z.ZodType>;

export const applicationBody = z.object(written);

/** The same fields in an answer, where they are what they are. */
const answered = Object.fromEntries(
  applicationFields.map((field) => [field, z.string().meta({ example: written[field].meta()?.example })]),
) as Record<keyof ApplicationFields, z.ZodString>;

export const applicationSchema = z
  .object({
    id,
    ...answered,
    role: z
      .enum(applicationRoles)
      .meta({ description: "Your role on this application. Team owners and admins count as admin." }),
    environments: z.array(z.enum(environments)).meta({ description: "The environments it has credentials for." }),
    last_used_at: instant.nullable().meta({ description: "When one of its credentials was last verified." }),
    requests_last_7_days: totalCount.meta({
      description: "API requests in the last seven days (UTC), including today, in both environments.",
      example: 12_480,
    }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "Application" });

type ApplicationAnswer = z.output<typeof applicationSchema>;

const params = z.object({ id: idInPath });

export const listApplications = endpoint({
  id: "listApplications",
  method: "GET",
  path: "/application",
  tag: "Applications",
  summary: "List applications",
  description: "Team owners and admins see all applications. Everyone else sees the ones they were added to.",
  permission: "application.list",
  scope: "applications:read",
  query: longListQuery.extend({
    q: searchText.meta({
      description:
        "Only applications with this text in their name, with this ID, or with a client ID that starts with this text.",
    }),
  }),
  answer: z.array(applicationSchema),
  status: 200,
  paged: true,
  counted: true,
});

export const getApplication = endpoint({
  id: "getApplication",
  method: "GET",
  path: "/application/:id",
  tag: "Applications",
  summary: "Get an application",
  description: "Works for any application you can see in the list of applications.",
  permission: "application.read",
  scope: "applications:read",
  params,
  answer: applicationSchema,
  version: versions.application,
  status: 200,
});

export const createApplication = endpoint({
  id: "createApplication",
  method: "POST",
  path: "/application",
  tag: "Applications",
  summary: "Create an application",
  description: "A developer who creates an application becomes its admin.",
  permission: "application.create",
  scope: "applications:write",
  body: applicationBody.extend({ description: applicationBody.shape.description.optional() }),
  answer: applicationSchema,
  version: versions.application,
  status: 201,
});

export const updateApplication = endpoint({
  id: "updateApplication",
  method: "PATCH",
  path: "/application/:id",
  tag: "Applications",
  summary: "Update an application",
  description: "Changes only the fields you send. Returns an array with one application.",
  permission: "application.update",
  scope: "applications:write",
  params,
  body: applicationBody.partial(),
  answer: z.array(applicationSchema).length(1),
  version: ([application]: ApplicationAnswer[]) => (application ? versions.application(application) : ""),
  status: 200,
});

export const deleteApplication = endpoint({
  id: "deleteApplication",
  method: "DELETE",
  path: "/application/:id",
  tag: "Applications",
  summary: "Delete an application",
  description: "This is permanent, and its credentials stop working right away. Usage so far is still billed.",
  permission: "application.delete",
  scope: "applications:write",
  params,
  answer: okAnswer,
  status: 200,
});
