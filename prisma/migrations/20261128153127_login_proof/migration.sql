-- AlterEnum
ALTER TYPE "passkey_purpose" ADD VALUE 'step_up';

-- AlterTable
ALTER TABLE "logins" ADD COLUMN     "proven_at" TIMESTAMPTZ(3),
ADD COLUMN     "proven_with" UUID;

-- From here on what the Prisma schema cannot say.

-- A challenge is bound to the login, or the half of one, that it was given to. By what isn't bound to a login: a new value of an enum can't be
-- named in the transaction that adds it.
ALTER TABLE passkey_challenges DROP CONSTRAINT passkey_challenges_bound;
ALTER TABLE passkey_challenges ADD CONSTRAINT passkey_challenges_bound
  CHECK ((purpose IN ('second_factor', 'sign_in')) = (login_id IS NULL) AND (purpose = 'second_factor') = (mfa_token_hash IS NOT NULL));

-- A passkey is named only beside a time.
ALTER TABLE logins ADD CONSTRAINT logins_proven_with CHECK (proven_with IS NULL OR proven_at IS NOT NULL);
