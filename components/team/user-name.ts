import type { User } from "@/lib/client/users";

export const fullName = ({ first_name: first, last_name: last }: Pick<User, "first_name" | "last_name">): string =>
  `${first} ${last}`.trim();
