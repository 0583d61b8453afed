import type { z } from "zod";
import { signUpBody, type createTeam as declaration } from "@/lib/contract/teams";
import { prisma, violates } from "@/lib/db";
import { AppError } from "@/lib/errors";
import { hashPassword, verifyPassword } from "@/lib/auth/password";
import { checkPassword } from "@/lib/auth/password-rules";
import { holdLogin } from "../access/hold-login";
import { lockUser } from "../access/hold-user";
import type { Actor, Source } from "../actor";
import { sendConfirmation } from "../authentication/send-confirmation";
import { throttled } from "../authentication/throttled";
import { openTeam } from "./open-team";
import { teamExists } from "./team-exists";
import { nameTaken } from "./team-name";

type Input = z.output<typeof declaration.body>;
type NewTeam = z.input<typeof declaration.answer>;

const emailKnown = () =>
  new AppError("conflict", { email: "This address already has an account. Log in to open a further team." });

/**
 * Signs up a team with its owner, or opens a further team for somebody signed in.
 * @param actor who is signed in, or null
 * @throws AppError `validation`, `taken` on `team_name`, `conflict` on `email`, `rate_limit`, `unavailable`
 */
export async function createTeam(actor: Actor | null, input: Input, source: Source): Promise<NewTeam> {
  // Told before the costly hash; the unique index decides among those who ask at once.
  if ((await teamExists(input.team_name)).exists) throw nameTaken();
  try {
    const team = actor ? await openFurther(actor, input.team_name, source) : await signUp(input, source);
    return { id: team.id, team_name: team.name };
  } catch (error) {
    if (violates(error, "teams_name_key_key")) throw nameTaken();
    if (violates(error, "users_email_key")) throw emailKnown();
    throw error;
  }
}

async function openFurther(actor: Actor, name: string, source: Source) {
  return prisma.$transaction(async (tx) => {
    // Else a team could be left to an account that is deleted at this moment, or to whoever has just set its password.
    if (!(await holdLogin(tx, actor))) throw new AppError("authentication", "This login has ended.");
    const owner = await tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: { email: true } });
    return openTeam(tx, { id: actor.userId, email: owner.email ?? "" }, name, source);
  });
}

async function signUp(input: Input, source: Source) {
  const parsed = signUpBody.safeParse(input);
  if (!parsed.success) {
    throw new AppError(
      "validation",
      Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message])),
    );
  }
  const { email, password, first_name: firstName, last_name: lastName, team_name: name } = parsed.data;
  const known = await prisma.user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true, _count: { select: { memberships: true } } },
  });
  if (known) return reopen(known, email, password, name, source);

  checkPassword(password, { email, firstName, lastName });
  const passwordHash = await hashPassword(password);
  return prisma.$transaction(async (tx) => {
    const user = await tx.user.create({ data: { email, passwordHash, firstName, lastName } });
    await sendConfirmation(tx, { id: user.id, email, firstName });
    return openTeam(tx, { id: user.id, email }, name, source);
  });
}

/** Who left their last team may open a new one under the same address, with their password. */
async function reopen(
  user: { id: string; passwordHash: string | null; disabledAt: Date | null; _count: { memberships: number } },
  email: string,
  password: string,
  name: string,
  source: Source,
) {
  if (user._count.memberships > 0 || user.disabledAt) throw emailKnown();
  await throttled(email, source, async () => {
    if (!(await verifyPassword(user.passwordHash, password))) throw emailKnown();
  });
  return prisma.$transaction(async (tx) => {
    // Of many who ask at once, the lock lets one through at a time, and the second finds a team.
    const locked = await lockUser(tx, user.id);
    if (locked?.passwordHash !== user.passwordHash) throw emailKnown();
    if ((await tx.membership.count({ where: { userId: user.id } })) > 0) throw emailKnown();
    return openTeam(tx, { id: user.id, email }, name, source);
  });
}
