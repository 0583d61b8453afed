import { isOwnImage } from "@/components/patterns/own-image";
import { ownProfileFields, type ProfileFields } from "@/lib/contract/profile-fields";
import type { ProfileFormValues } from "./profile-form-body";

/** @returns what stands in the fields */
export const profileFormValues = (profile: ProfileFields): ProfileFormValues => ({
  ...ownProfileFields(profile),
  // A bare file name or an address elsewhere, which the API takes too, is no picture to show.
  avatar: isOwnImage(profile.avatar) ? profile.avatar : "",
});
