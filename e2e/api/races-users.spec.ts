import { expect, test } from "@playwright/test";
import { password, signUp, type Account } from "../support/accounts";
import { call } from "../support/api";
import { query } from "../support/database";
import { addMember, type Member } from "../support/members";
import { tally, together } from "../support/together";

const rounds = process.env.FULL ? 20 : 3;
const owners = process.env.FULL ? 50 : 20;

/** Ways in which an owner ceases to be one. */
const steps: Record<string, (team: Account, owner: Member) => Promise<{ status: number }>> = {
  "deletes their account": (_, { token }) => call("DELETE", "/user/me", { token, body: { password } }),
  leaves: ({ teamId }, { token, userId }) => call("DELETE", `/team/${teamId}/user/${userId}`, { token }),
  "steps down": (_, { token, userId }) => call("PATCH", `/user/${userId}`, { token, body: { role: "developer" } }),
};

async function twoOwners(): Promise<{ team: Account; pair: [Member, Member] }> {
  const team = await signUp();
  const pair: [Member, Member] = [await addMember(team, "owner"), await addMember(team, "owner")];
  // The one who signed up goes, so that these two are the last.
  await query("DELETE FROM memberships WHERE team_id = $1 AND user_id NOT IN ($2, $3)", [
    team.teamId,
    pair[0].userId,
    pair[1].userId,
  ]);
  await addMember(team, "developer");
  return { team, pair };
}

const ownersOf = async (teamId: string) =>
  (await query("SELECT 1 FROM memberships WHERE team_id = $1 AND role = 'owner'", [teamId])).length;

const names = Object.keys(steps);
for (const [index, one] of names.entries()) {
  for (const other of names.slice(index)) {
    test(`of the last two owners one ${one} while the other ${other}: exactly one of them does`, async () => {
      for (let round = 0; round < rounds; round++) {
        const { team, pair } = await twoOwners();
        const answers = await Promise.all([steps[one]?.(team, pair[0]), steps[other]?.(team, pair[1])]);
        expect(tally(answers.map((answer) => answer?.status ?? 0))).toEqual({ 200: 1, 409: 1 });
        expect(await ownersOf(team.teamId)).toBe(1);
      }
    });
  }
}

test(`of ${owners} owners who all leave at once, one is left`, async () => {
  for (let round = 0; round < rounds; round++) {
    const team = await signUp();
    await addMember(team, "developer");
    const others = await together(5, () => addMember(team, "owner"));
    const { body } = await call<{ id: string }>("GET", "/user/me", { token: team.token });
    const all = [...others, { ...others[0], userId: body.id, token: team.token } as Member];
    // Each asks several times, as somebody does who clicks again.
    const answers = await together(owners, (index) => {
      const owner = all[index % all.length] as Member;
      return call("DELETE", `/team/${team.teamId}/user/${owner.userId}`, { token: owner.token });
    });
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(all.length - 1);
    for (const { status } of answers) expect([200, 401, 403, 404, 409]).toContain(status);
    expect(await ownersOf(team.teamId)).toBe(1);
  }
});
