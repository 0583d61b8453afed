import { z } from "zod";
import { applicationRoles } from "@/lib/permissions";
import { applicationSchema } from "./applications";
import { auditEventSchema } from "./audit-log";
import { invoiceSchema } from "./billing";
import { billingDetailsSchema } from "./billing-details";
import { budgetsSchema } from "./budgets";
import { clientSchema } from "./clients";
import { totalCount } from "./count";
import { credentialSchema } from "./credentials";
import { endpoint } from "./endpoint";
import { environments } from "./environments";
import { id, idInPath, instant } from "./id";
import { paymentMethodSchema } from "./payment-methods";
import { serviceAccountSchema } from "./service-accounts";
import { teamSsoSchema } from "./single-sign-on";
import { teamSchema } from "./teams";
import { metricsSchema } from "./usage";
import { userSchema } from "./users";

const name = z.string().meta({ example: "Support chat" });

/** All that may grow without end. As lists of the API show them, wherever there is such a list: what isn't shown there isn't given out here. */
const lists = {
  users: z.array(userSchema).meta({ description: "Members, and people who are invited." }),
  former_members: z
    .array(z.object({ user_id: id, left_at: instant }))
    .meta({ description: "People who were members. We keep no names or addresses of them here." }),
  company_accounts: z
    .array(
      z.object({
        user_id: id,
        issuer: z.string().meta({ example: "https://id.example.com" }),
        subject: z.string().meta({ description: "What your provider calls them.", example: "248289761001" }),
        created_at: instant,
        last_used_at: instant,
      }),
    )
    .meta({ description: "Who is who at your identity provider." }),
  applications: z.array(applicationSchema),
  application_users: z
    .array(z.object({ application_id: id, user_id: id, role: z.enum(applicationRoles), added_at: instant }))
    .meta({ description: "The members who were added to applications." }),
  credentials: z.array(credentialSchema.extend({ application_id: id }).meta({ id: "ExportedCredential" })),
  clients: z.array(clientSchema),
  service_accounts: z.array(serviceAccountSchema),
  deleted: z
    .array(
      z.object({
        type: z.enum(["application", "credential", "service_account"]),
        id,
        name,
        description: z.string().meta({ description: "Empty for all but applications.", example: "Answers customers" }),
        deleted_at: instant,
      }),
    )
    .meta({ description: "What was deleted, but is still kept because usage or the audit log refers to it." }),
  invoices: z.array(invoiceSchema).meta({ description: "With their credit notes. Newest first." }),
  usage: z
    .array(
      z.object({
        month: z.iso.date().meta({ description: "Its first day.", example: "2026-11-01" }),
        application_id: id,
        environment: z.enum(environments),
        ...metricsSchema.shape,
      }),
    )
    .meta({ description: "By month and application, newest first." }),
  audit_log: z.array(auditEventSchema).meta({ description: "Newest first." }),
};

export type ExportedList = keyof typeof lists;

export const exportedLists = Object.keys(lists) as [ExportedList, ...ExportedList[]];

// The same path parameter as the team's other endpoints.
const params = z.object({ id: idInPath });

export const exportTeam = endpoint({
  id: "exportTeam",
  method: "GET",
  path: "/team/:id/export",
  tag: "Teams",
  summary: "Export a team's data",
  description:
    "Everything we keep about the team, for its owners: settings, people, applications, keys without their secrets, billing, usage by month, and the audit log, which notes the export. It has up to 100 invoices and up to 10,000 items of every other list; `truncated` names the lists that have more, which you can read page by page. Usage by the hour or day is in the CSV of `GET /team/{id}/monitoring`. Members' own tokens, sessions and grants aren't in it: they're in each member's own export.",
  // No admins: single sign-on is in it, which only owners see, and whoever takes all of a company's data along should answer for the company. No
  // proof, as for a person's export: there is nothing in it that the same login couldn't read list by list.
  permission: "team.export",
  onlyPeople: "everything",
  inTeam: true,
  params,
  answer: z
    .object({
      exported_at: instant,
      truncated: z
        .array(z.enum(exportedLists))
        .meta({ description: "The lists that have more than is here.", example: ["audit_log"] }),
      team: teamSchema,
      single_sign_on: teamSsoSchema,
      billing_details: billingDetailsSchema,
      payment_methods: z.array(paymentMethodSchema),
      budgets: budgetsSchema,
      ...lists,
      audit_log_total: totalCount.meta({ description: "How many entries the audit log has.", example: 182 }),
    })
    .meta({ id: "TeamExport" }),
  status: 200,
  errors: ["unavailable"],
});
