import { isImageIcon } from "@/components/applications/icon-value";
import type { Profile } from "@/lib/client/profile";
import type { ProfileFormValues } from "./profile-form-body";

/** @returns what stands in the fields */
export const profileFormValues = ({
  avatar,
  first_name,
  last_name,
  bio,
}: Pick<Profile, "avatar" | "first_name" | "last_name" | "bio">): ProfileFormValues => ({
  // A bare file name, which the API takes too, is no picture to show.
  avatar: avatar && isImageIcon(avatar) ? avatar : "",
  first_name,
  last_name,
  bio,
});
