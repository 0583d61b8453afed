import { z } from "zod";
import { applicationBody } from "@/lib/contract/applications";
import { monogramFile } from "./icon-value";

/** The endpoint's body, where an icon may be left out: the API wants one. */
export const applicationFormBody = applicationBody.extend({
  icon: z
    .string()
    .transform((typed) => typed.trim() || monogramFile)
    .pipe(applicationBody.shape.icon),
});

export type ApplicationFormInput = z.input<typeof applicationFormBody>;
export type ApplicationFormOutput = z.output<typeof applicationFormBody>;
