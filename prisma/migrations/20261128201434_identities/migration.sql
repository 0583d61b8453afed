-- CreateEnum
CREATE TYPE "external_provider" AS ENUM ('google', 'github');

-- AlterTable
ALTER TABLE "logins" ADD COLUMN     "user_identity_id" UUID;

-- AlterTable
ALTER TABLE "mfa_tokens" ADD COLUMN     "user_identity_id" UUID;

-- CreateTable
CREATE TABLE "user_identities" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" "external_provider" NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_identities_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "sso_attempts" ADD COLUMN     "external_provider" "external_provider",
ALTER COLUMN "provider_id" DROP NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "user_identities_provider_issuer_subject_key" ON "user_identities"("provider", "issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "user_identities_user_id_provider_key" ON "user_identities"("user_id", "provider");

-- CreateIndex
CREATE INDEX "logins_user_identity_id_idx" ON "logins"("user_identity_id");

-- CreateIndex
CREATE INDEX "mfa_tokens_user_identity_id_idx" ON "mfa_tokens"("user_identity_id");

-- AddForeignKey
ALTER TABLE "logins" ADD CONSTRAINT "logins_user_identity_id_fkey" FOREIGN KEY ("user_identity_id") REFERENCES "user_identities"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_identities" ADD CONSTRAINT "user_identities_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mfa_tokens" ADD CONSTRAINT "mfa_tokens_user_identity_id_fkey" FOREIGN KEY ("user_identity_id") REFERENCES "user_identities"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say.

-- A login by a linked account is one of the portal, and none of a team's provider.
ALTER TABLE logins ADD CONSTRAINT logins_identity_in_portal CHECK (user_identity_id IS NULL OR (api_client_id IS NULL AND identity_provider_id IS NULL));

-- Whoever was sent away went to one of the two.
ALTER TABLE sso_attempts ADD CONSTRAINT sso_attempts_to_one CHECK (num_nonnulls(provider_id, external_provider) = 1);
