-- CreateTable
CREATE TABLE "service_accounts" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "addresses" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_tokens" (
    "token_hash" BYTEA NOT NULL,
    "service_account_id" UUID NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "personal_tokens" (
    "id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "hint" TEXT NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "personal_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_accounts_client_id_key" ON "service_accounts"("client_id");

-- CreateIndex
CREATE INDEX "service_accounts_team_id_id_idx" ON "service_accounts"("team_id", "id");

-- CreateIndex
CREATE INDEX "service_tokens_service_account_id_idx" ON "service_tokens"("service_account_id");

-- CreateIndex
CREATE INDEX "service_tokens_expires_at_idx" ON "service_tokens"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "personal_tokens_token_hash_key" ON "personal_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "personal_tokens_user_id_id_idx" ON "personal_tokens"("user_id", "id");

-- CreateIndex
CREATE INDEX "personal_tokens_team_id_user_id_idx" ON "personal_tokens"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "personal_tokens_expires_at_idx" ON "personal_tokens"("expires_at");

-- AddForeignKey
ALTER TABLE "service_accounts" ADD CONSTRAINT "service_accounts_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_tokens" ADD CONSTRAINT "service_tokens_service_account_id_fkey" FOREIGN KEY ("service_account_id") REFERENCES "service_accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "personal_tokens" ADD CONSTRAINT "personal_tokens_team_id_user_id_fkey" FOREIGN KEY ("team_id", "user_id") REFERENCES "memberships"("team_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;



-- From here on what the Prisma schema cannot say.

-- A token that may do nothing is a mistake, and an empty list must never be taken for all of them.
ALTER TABLE service_accounts ADD CONSTRAINT service_accounts_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE service_tokens ADD CONSTRAINT service_tokens_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE personal_tokens ADD CONSTRAINT personal_tokens_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE service_accounts ADD CONSTRAINT service_accounts_addresses CHECK (addresses IS NOT NULL);
