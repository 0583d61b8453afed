import { addMember, changeRole, logInFor, removeMember, type Member } from "../../support/members";
import { logIn, signUp, type Account, type Client } from "../../support/accounts";
import { query } from "../../support/database";
import { serviceKey } from "../../support/environment";
import type { Caller } from "./table";

interface Person {
  email: string;
  client: Client;
  token: string;
  /** The team their token is for. */
  teamId: string;
}

export interface People {
  team: Account;
  appAdmin: Member;
  appDev: Member;
  /** Who calls, by kind; without those who are nobody. */
  of: Partial<Record<Caller, Person>>;
}

/** A team with one of each kind of caller. */
export async function createPeople(): Promise<People> {
  const [team, theirs] = await Promise.all([signUp(), signUp()]);
  const add = (role: Parameters<typeof addMember>[1]) => addMember(team, role);
  const [admin, appAdmin, appDev, outside] = await Promise.all([
    add("admin"),
    add("developer"),
    add("developer"),
    add("developer"),
  ]);
  const [removed, demoted, elsewhere, lacking] = await Promise.all([
    add("admin"),
    add("admin"),
    add("owner"),
    add("owner"),
  ]);
  await removeMember(team, removed);
  await changeRole(team, demoted, "developer");
  const ours = (member: Member) => ({ ...member, teamId: team.teamId });
  // They have more mails sent to others than who has not.
  await query(
    "UPDATE users SET email_verified_at = now() WHERE id IN (SELECT user_id FROM memberships WHERE team_id = $1)",
    [team.teamId],
  );
  return {
    team,
    appAdmin,
    appDev,
    of: {
      owner: team,
      admin: ours(admin),
      appAdmin: ours(appAdmin),
      appDev: ours(appDev),
      outside: ours(outside),
      stranger: theirs,
      removed: ours(removed),
      demoted: ours(demoted),
      elsewhere: await inOwnTeam(elsewhere),
      lacking: ours(lacking),
    },
  };
}

/** Without a word about the team, a login acts for the oldest: the one they signed up with. */
async function inOwnTeam({ email, client }: Member): Promise<Person> {
  const { access_token: token } = await logIn(email, client);
  return { email, client, token, teamId: "" };
}

/** @returns what this kind of caller sends as bearer token */
export const tokenOf = (people: People, caller: Caller): string | undefined =>
  caller === "service" ? serviceKey() : people.of[caller]?.token;

/** Does something as this kind of caller: while the team has the rule that makes them one. */
export async function whileCalling<T>({ team }: People, caller: Caller, work: () => Promise<T>): Promise<T> {
  if (caller !== "lacking") return work();
  const requires = (required: boolean) =>
    query("UPDATE teams SET second_factor_required = $2 WHERE id = $1", [team.teamId, required]);
  await requires(true);
  return work().finally(() => requires(false));
}

/** Gives who can log in a new login, where a call ends the one it is made with, or all others of theirs. */
export async function logInAnew(people: People, caller: Caller): Promise<void> {
  const person = people.of[caller];
  if (!person || caller === "removed") return;
  person.token = person.teamId
    ? await logInFor(person.teamId, person.email, person.client)
    : (await logIn(person.email, person.client)).access_token;
}
