import { z } from "zod";
import { isImageIcon } from "@/components/applications/icon-value";
import { userBody } from "@/lib/contract/users";
import type { Profile } from "@/lib/client/profile";

/** The part of the endpoint's body that is one's own to say, where no picture is an empty field. */
export const profileFormBody = userBody.pick({ first_name: true, last_name: true, bio: true }).extend({
  avatar: z
    .string()
    .transform((address) => address || null)
    .pipe(userBody.shape.avatar),
});

/** @returns what stands in the fields */
export const profileFormValues = ({
  avatar,
  first_name,
  last_name,
  bio,
}: Pick<Profile, "avatar" | "first_name" | "last_name" | "bio">): z.input<typeof profileFormBody> => ({
  // A bare file name, which the API takes too, is no picture to show.
  avatar: avatar && isImageIcon(avatar) ? avatar : "",
  first_name,
  last_name,
  bio,
});
