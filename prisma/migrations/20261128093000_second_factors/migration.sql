-- CreateEnum
CREATE TYPE "second_factor_kind" AS ENUM ('totp');

-- CreateTable
CREATE TABLE "second_factors" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" "second_factor_kind" NOT NULL,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT,
    "confirmed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "user_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("user_id","code_hash")
);

-- CreateTable
CREATE TABLE "mfa_tokens" (
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "api_client_id" UUID,
    "password_state" BYTEA NOT NULL,
    "asked_team_id" UUID,
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mfa_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "second_factors_user_id_idx" ON "second_factors"("user_id");

-- CreateIndex
CREATE INDEX "mfa_tokens_user_id_idx" ON "mfa_tokens"("user_id");

-- CreateIndex
CREATE INDEX "mfa_tokens_api_client_id_idx" ON "mfa_tokens"("api_client_id");

-- CreateIndex
CREATE INDEX "mfa_tokens_expires_at_idx" ON "mfa_tokens"("expires_at");

-- AddForeignKey
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mfa_tokens" ADD CONSTRAINT "mfa_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mfa_tokens" ADD CONSTRAINT "mfa_tokens_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- Whatever comes at once: a person has one TOTP that counts, and one that they are about to turn on.
CREATE UNIQUE INDEX second_factors_one_confirmed_totp_idx ON second_factors (user_id) WHERE kind = 'totp' AND confirmed_at IS NOT NULL;
CREATE UNIQUE INDEX second_factors_one_pending_idx ON second_factors (user_id, kind) WHERE confirmed_at IS NULL;

-- One that counts was confirmed by a code, whose time step is over then.
ALTER TABLE second_factors ADD CONSTRAINT second_factors_totp_has_step
  CHECK (kind <> 'totp' OR (confirmed_at IS NULL) = (last_step IS NULL));

ALTER TABLE mfa_tokens ADD CONSTRAINT mfa_tokens_tries CHECK (tries BETWEEN 0 AND 5);
