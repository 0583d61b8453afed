import { z } from "zod";
import { applicationRoles } from "@/lib/permissions";
import { totalCount } from "./count";
import { environments } from "./environments";
import { endpoint, okAnswer } from "./endpoint";
import { id, instant } from "./id";
import { pageQuery } from "./page";
import { requiredText, searchText } from "./text";

export const applicationSchema = z
  .object({
    id,
    name: z.string().meta({ example: "Support chat" }),
    description: z.string().meta({ example: "Chat on our help pages." }),
    icon: z.string().meta({ example: "your_icon.jpg" }),
    role: z.enum(applicationRoles).meta({ description: "Yours on it. Owners and admins of the team count as admin." }),
    environments: z.array(z.enum(environments)).meta({ description: "Those it has credentials for." }),
    last_used_at: instant.nullable().meta({ description: "When one of its credentials was last verified." }),
    requests_last_7_days: totalCount.meta({
      description: "API requests of the last seven days (UTC), today included, in both environments.",
      example: 12_480,
    }),
    created_at: instant,
    updated_at: instant,
  })
  .meta({ id: "Application" });

/** An https URL, a plain file name (as documented), or the path of an uploaded asset. */
export const icon = requiredText(500)
  .refine((value) => {
    if (/^\/api\/assets\/[\w-]+$/.test(value)) return true;
    if (/^[^/\\:?#]+$/.test(value)) return true;
    return URL.canParse(value) && new URL(value).protocol === "https:";
  }, "Must be an https URL, a file name or the path of an uploaded asset.")
  .meta({ example: "your_icon.jpg" });

export const applicationBody = z.object({
  name: requiredText(100).meta({ example: "Support chat" }),
  description: requiredText(2_000).meta({ example: "Chat on our help pages." }),
  icon,
});

const params = z.object({ id: z.string() });

export const listApplications = endpoint({
  id: "listApplications",
  method: "GET",
  path: "/application",
  tag: "Applications",
  summary: "List applications",
  description: "Owners and admins of the team see all of them, others those they were added to. Oldest first.",
  permission: "application.list",
  query: pageQuery.extend({
    q: searchText,
  }),
  answer: z.array(applicationSchema),
  status: 200,
  paged: true,
});

export const getApplication = endpoint({
  id: "getApplication",
  method: "GET",
  path: "/application/:id",
  tag: "Applications",
  summary: "Get an application",
  description: "One of those that the list of applications shows you.",
  permission: "application.read",
  params,
  answer: applicationSchema,
  status: 200,
});

export const createApplication = endpoint({
  id: "createApplication",
  method: "POST",
  path: "/application",
  tag: "Applications",
  summary: "Create an application",
  description: "A developer who creates one becomes its admin.",
  permission: "application.create",
  body: applicationBody,
  answer: applicationSchema,
  status: 201,
});

export const updateApplication = endpoint({
  id: "updateApplication",
  method: "PATCH",
  path: "/application/:id",
  tag: "Applications",
  summary: "Update an application",
  description: "Changes what is sent. Answers an array of one.",
  permission: "application.update",
  params,
  body: applicationBody.partial(),
  answer: z.array(applicationSchema).length(1),
  status: 200,
});

export const deleteApplication = endpoint({
  id: "deleteApplication",
  method: "DELETE",
  path: "/application/:id",
  tag: "Applications",
  summary: "Delete an application",
  description: "For good and at once: its credentials stop working. Usage so far is still billed.",
  permission: "application.delete",
  params,
  answer: okAnswer,
  status: 200,
});
