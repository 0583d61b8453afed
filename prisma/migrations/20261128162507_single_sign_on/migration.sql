-- AlterTable
ALTER TABLE "logins" ADD COLUMN     "identity_provider_id" UUID;

-- CreateTable
CREATE TABLE "team_identity_providers" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "client_id" TEXT NOT NULL,
    "client_secret" TEXT NOT NULL,
    "default_role" "team_role" NOT NULL,
    "domain" TEXT NOT NULL,
    "domain_token" TEXT NOT NULL,
    "domain_proven_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_identity_providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "team_identities" (
    "id" UUID NOT NULL,
    "team_id" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_identities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sso_attempts" (
    "state_hash" BYTEA NOT NULL,
    "browser_hash" BYTEA NOT NULL,
    "provider_id" UUID NOT NULL,
    "secrets" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sso_attempts_pkey" PRIMARY KEY ("state_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "team_identity_providers_team_id_key" ON "team_identity_providers"("team_id");

-- CreateIndex
CREATE INDEX "team_identities_user_id_idx" ON "team_identities"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "team_identities_team_id_issuer_subject_key" ON "team_identities"("team_id", "issuer", "subject");

-- CreateIndex
CREATE INDEX "sso_attempts_provider_id_idx" ON "sso_attempts"("provider_id");

-- CreateIndex
CREATE INDEX "sso_attempts_expires_at_idx" ON "sso_attempts"("expires_at");

-- CreateIndex
CREATE INDEX "logins_identity_provider_id_idx" ON "logins"("identity_provider_id");

-- AddForeignKey
ALTER TABLE "logins" ADD CONSTRAINT "logins_identity_provider_id_fkey" FOREIGN KEY ("identity_provider_id") REFERENCES "team_identity_providers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_identity_providers" ADD CONSTRAINT "team_identity_providers_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_identities" ADD CONSTRAINT "team_identities_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "team_identities" ADD CONSTRAINT "team_identities_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sso_attempts" ADD CONSTRAINT "sso_attempts_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "team_identity_providers"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- From here on what the Prisma schema cannot say.

-- Nobody becomes an owner by what a provider says.
ALTER TABLE team_identity_providers ADD CONSTRAINT team_identity_providers_default_role CHECK (default_role <> 'owner');

-- One team speaks for a domain.
CREATE UNIQUE INDEX team_identity_providers_proven_domain ON team_identity_providers (domain) WHERE domain_proven_at IS NOT NULL;

-- A login through a provider is one of the portal.
ALTER TABLE logins ADD CONSTRAINT logins_provider_in_portal CHECK (identity_provider_id IS NULL OR api_client_id IS NULL);
