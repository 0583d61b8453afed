import { z } from "zod";
import { userBody } from "@/lib/contract/users";

/** The part of the endpoint's body that people fill in about themselves; without a picture, its field is empty. */
export const profileFormBody = userBody.pick({ first_name: true, last_name: true, bio: true }).extend({
  avatar: z
    .string()
    .transform((address) => address || null)
    .pipe(userBody.shape.avatar),
});

export type ProfileFormValues = z.input<typeof profileFormBody>;
