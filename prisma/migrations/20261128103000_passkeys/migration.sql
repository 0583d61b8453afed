-- CreateEnum
CREATE TYPE "passkey_purpose" AS ENUM ('register', 'prove', 'second_factor', 'sign_in');

-- CreateTable
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "name" TEXT NOT NULL,
    "synced" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenges" (
    "challenge_hash" BYTEA NOT NULL,
    "purpose" "passkey_purpose" NOT NULL,
    "login_id" UUID,
    "mfa_token_hash" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("challenge_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");

-- CreateIndex
CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");

-- CreateIndex
CREATE INDEX "passkey_challenges_login_id_idx" ON "passkey_challenges"("login_id");

-- CreateIndex
CREATE INDEX "passkey_challenges_mfa_token_hash_idx" ON "passkey_challenges"("mfa_token_hash");

-- CreateIndex
CREATE INDEX "passkey_challenges_expires_at_idx" ON "passkey_challenges"("expires_at");

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_login_id_fkey" FOREIGN KEY ("login_id") REFERENCES "logins"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey_challenges" ADD CONSTRAINT "passkey_challenges_mfa_token_hash_fkey" FOREIGN KEY ("mfa_token_hash") REFERENCES "mfa_tokens"("token_hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- A challenge is bound to the login, or the half of one, that it was given to.
ALTER TABLE passkey_challenges ADD CONSTRAINT passkey_challenges_bound
  CHECK ((purpose IN ('register', 'prove')) = (login_id IS NOT NULL) AND (purpose = 'second_factor') = (mfa_token_hash IS NOT NULL));

-- WebAuthn, section 6.1: a counter of 32 bits, without a sign.
ALTER TABLE passkeys ADD CONSTRAINT passkeys_counter CHECK (counter BETWEEN 0 AND 4294967295);
