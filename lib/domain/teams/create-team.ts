import type { z } from "zod";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { signUpBody, type createTeam as declaration } from "@/lib/contract/teams";
import { prisma, violates } from "@/lib/db";
import { AppError, onlyForTheTeam } from "@/lib/errors";
import { parse } from "@/lib/parse";
import { holdLogin } from "../access/hold-login";
import type { Actor, Source } from "../actor";
import { loginEnded } from "../authentication/login-ended";
import { rememberDevice } from "../authentication/known-device";
import { sendConfirmation } from "../authentication/send-confirmation";
import { throttled } from "../authentication/throttled";
import { lockLiveUserForNoKeyUpdate } from "../locks";
import { makeOnce } from "../make-once";
import { openTeam } from "./open-team";
import { teamExists } from "./team-exists";
import { isNameTaken, nameTaken } from "./team-name";

type Input = z.output<typeof declaration.body>;
type NewTeam = z.input<typeof declaration.answer>;

const emailKnown = () =>
  new AppError("conflict", { email: "This address already has an account. Log in to create another team." });

/**
 * Signs up a team with its owner, or opens a further team for somebody signed in.
 * @param actor who is signed in, or null
 * @throws AppError `validation`, `taken` on `team_name`, `conflict` on `email`, `rate_limit`, `unavailable`
 */
export async function createTeam(actor: Actor | null, input: Input, source: Source): Promise<NewTeam> {
  // Refused before the costly hash; between calls at the same time, the unique index decides.
  if ((await teamExists(input.team_name)).exists) throw nameTaken();
  try {
    return await (actor ? openFurther(actor, input.team_name, source) : signUp(input, source));
  } catch (error) {
    if (isNameTaken(error)) throw nameTaken();
    if (violates(error, "users_email_key")) throw emailKnown();
    throw error;
  }
}

const present = ({ id, name }: { id: string; name: string }): NewTeam => ({ id, team_name: name });

async function openFurther(actor: Actor, name: string, source: Source): Promise<NewTeam> {
  if (actor.viaProvider) throw onlyForTheTeam();
  return makeOnce(actor, async (tx) => {
    // Otherwise a team could be left to an account that is just being deleted, or to somebody else who has just set its password.
    if (!(await holdLogin(tx, actor))) throw loginEnded();
    const owner = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
    return present(await openTeam(tx, { id: actor.userId, email: owner.email ?? "" }, name, source));
  });
}

async function signUp(input: Input, source: Source): Promise<NewTeam> {
  const { email, password, first_name: firstName, last_name: lastName, team_name: name } = parse(signUpBody, input);
  const known = await prisma.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true, _count: { select: { memberships: true } } },
  });
  if (known) return reopen(known, email, password, name, source);

  checkPassword(password, { email, firstName, lastName, teamNames: [name] });
  const passwordHash = await hashPassword(password, "newcomer");
  return makeOnce(null, async (tx) => {
    const user = await tx.user.create({ data: { email, passwordHash, firstName, lastName } });
    await sendConfirmation(tx, { id: user.id, email, firstName }, "stranger");
    await rememberDevice(tx, user.id, source);
    return present(await openTeam(tx, { id: user.id, email }, name, source));
  });
}

/** Somebody who left their last team may open a new one under the same address, with their password. */
async function reopen(
  user: { id: string; passwordHash: string | null; disabledAt: Date | null; _count: { memberships: number } },
  email: string,
  password: string,
  name: string,
  source: Source,
): Promise<NewTeam> {
  if (user._count.memberships > 0 || user.disabledAt) throw emailKnown();
  await throttled(email, source, async (lane) => {
    if (!(await verifyPassword(user.passwordHash, password, lane))) throw emailKnown();
  });
  return makeOnce(null, async (tx) => {
    // If many ask at once, the lock lets one through at a time, and the second finds a team.
    const locked = await lockLiveUserForNoKeyUpdate(tx, user.id);
    if (locked?.passwordHash !== user.passwordHash) throw emailKnown();
    if ((await tx.membership.count({ where: { userId: user.id } })) > 0) throw emailKnown();
    return present(await openTeam(tx, { id: user.id, email }, name, source));
  });
}
