-- AlterTable
ALTER TABLE "api_clients" ADD COLUMN     "is_public" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "service_accounts" ADD COLUMN     "old_secret_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "old_secret_hash" BYTEA;

-- CreateTable
CREATE TABLE "client_grants" (
    "id" UUID NOT NULL,
    "api_client_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "scopes" TEXT[],
    "origin_hash" BYTEA NOT NULL,
    "address" TEXT NOT NULL,
    "user_agent" TEXT,
    "last_used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grant_access_tokens" (
    "token_hash" BYTEA NOT NULL,
    "grant_id" UUID NOT NULL,
    "scopes" TEXT[],
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grant_access_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "grant_refresh_tokens" (
    "token_hash" BYTEA NOT NULL,
    "grant_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "grant_refresh_tokens_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "device_codes" (
    "code_hash" BYTEA NOT NULL,
    "user_code_hash" BYTEA NOT NULL,
    "api_client_id" UUID NOT NULL,
    "scopes" TEXT[],
    "address" TEXT NOT NULL,
    "user_agent" TEXT,
    "poll_interval" INTEGER NOT NULL DEFAULT 5,
    "polled_at" TIMESTAMPTZ(3),
    "denied_at" TIMESTAMPTZ(3),
    "team_id" UUID,
    "user_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "device_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateTable
CREATE TABLE "authorization_codes" (
    "code_hash" BYTEA NOT NULL,
    "api_client_id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "scopes" TEXT[],
    "redirect_uri" TEXT NOT NULL,
    "redirect_named" BOOLEAN NOT NULL,
    "code_challenge" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "authorization_codes_pkey" PRIMARY KEY ("code_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "client_grants_origin_hash_key" ON "client_grants"("origin_hash");

-- CreateIndex
CREATE INDEX "client_grants_user_id_id_idx" ON "client_grants"("user_id", "id");

-- CreateIndex
CREATE INDEX "client_grants_team_id_user_id_idx" ON "client_grants"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "client_grants_api_client_id_idx" ON "client_grants"("api_client_id");

-- CreateIndex
CREATE INDEX "client_grants_created_at_idx" ON "client_grants"("created_at");

-- CreateIndex
CREATE INDEX "grant_access_tokens_grant_id_idx" ON "grant_access_tokens"("grant_id");

-- CreateIndex
CREATE INDEX "grant_access_tokens_expires_at_idx" ON "grant_access_tokens"("expires_at");

-- CreateIndex
CREATE INDEX "grant_refresh_tokens_grant_id_idx" ON "grant_refresh_tokens"("grant_id");

-- CreateIndex
CREATE INDEX "grant_refresh_tokens_expires_at_idx" ON "grant_refresh_tokens"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "device_codes_user_code_hash_key" ON "device_codes"("user_code_hash");

-- CreateIndex
CREATE INDEX "device_codes_api_client_id_idx" ON "device_codes"("api_client_id");

-- CreateIndex
CREATE INDEX "device_codes_team_id_user_id_idx" ON "device_codes"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "device_codes_user_id_idx" ON "device_codes"("user_id");

-- CreateIndex
CREATE INDEX "device_codes_expires_at_idx" ON "device_codes"("expires_at");

-- CreateIndex
CREATE INDEX "authorization_codes_api_client_id_idx" ON "authorization_codes"("api_client_id");

-- CreateIndex
CREATE INDEX "authorization_codes_team_id_user_id_idx" ON "authorization_codes"("team_id", "user_id");

-- CreateIndex
CREATE INDEX "authorization_codes_user_id_idx" ON "authorization_codes"("user_id");

-- CreateIndex
CREATE INDEX "authorization_codes_expires_at_idx" ON "authorization_codes"("expires_at");

-- CreateIndex
CREATE INDEX "service_accounts_old_secret_hash_idx" ON "service_accounts"("old_secret_hash");

-- AddForeignKey
ALTER TABLE "client_grants" ADD CONSTRAINT "client_grants_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_grants" ADD CONSTRAINT "client_grants_team_id_user_id_fkey" FOREIGN KEY ("team_id", "user_id") REFERENCES "memberships"("team_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_access_tokens" ADD CONSTRAINT "grant_access_tokens_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "client_grants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grant_refresh_tokens" ADD CONSTRAINT "grant_refresh_tokens_grant_id_fkey" FOREIGN KEY ("grant_id") REFERENCES "client_grants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_codes" ADD CONSTRAINT "device_codes_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "device_codes" ADD CONSTRAINT "device_codes_team_id_user_id_fkey" FOREIGN KEY ("team_id", "user_id") REFERENCES "memberships"("team_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_api_client_id_fkey" FOREIGN KEY ("api_client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authorization_codes" ADD CONSTRAINT "authorization_codes_team_id_user_id_fkey" FOREIGN KEY ("team_id", "user_id") REFERENCES "memberships"("team_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE;



-- From here on what the Prisma schema cannot say.

-- An empty list must never be taken for all of them.
ALTER TABLE client_grants ADD CONSTRAINT client_grants_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE grant_access_tokens ADD CONSTRAINT grant_access_tokens_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE device_codes ADD CONSTRAINT device_codes_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);
ALTER TABLE authorization_codes ADD CONSTRAINT authorization_codes_scopes CHECK (coalesce(cardinality(scopes), 0) > 0);

-- Approved by somebody for a team, or denied, or neither yet.
ALTER TABLE device_codes ADD CONSTRAINT device_codes_decision
  CHECK ((team_id IS NULL) = (user_id IS NULL) AND (denied_at IS NULL OR user_id IS NULL));

-- The older of two secrets always ends.
ALTER TABLE service_accounts ADD CONSTRAINT service_accounts_old_secret
  CHECK ((old_secret_hash IS NULL) = (old_secret_expires_at IS NULL));
