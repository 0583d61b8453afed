import type { Actor } from "../actor";

/**
 * Who has registered a client, for a person who is asked to let it in: a name alone may be anybody's.
 * @param team that it belongs to; null if nobody was logged in
 */
export const publisherOf = (
  team: { id: string; name: string } | null,
  { teamId }: Pick<Actor, "teamId">,
): { publisher: string | null; is_own: boolean } => ({
  publisher: team?.name ?? null,
  is_own: team?.id === teamId,
});
