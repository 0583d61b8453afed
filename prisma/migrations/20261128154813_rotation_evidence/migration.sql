-- AlterTable
ALTER TABLE "credential_secrets" ADD COLUMN     "created_by_id" UUID;

-- CreateTable
CREATE TABLE "credential_old_uses" (
    "credential_id" UUID NOT NULL,
    "secret_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "address" TEXT NOT NULL,
    "uses" INTEGER NOT NULL DEFAULT 0,
    "checks" INTEGER NOT NULL DEFAULT 0,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "credential_old_uses_pkey" PRIMARY KEY ("secret_id","hour","address")
);

-- CreateTable
CREATE TABLE "credential_overlap_notices" (
    "secret_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "credential_overlap_notices_pkey" PRIMARY KEY ("secret_id","expires_at","kind")
);

-- CreateTable
CREATE TABLE "credential_networks" (
    "credential_id" UUID NOT NULL,
    "network" TEXT NOT NULL,
    "last_seen_on" DATE NOT NULL,

    CONSTRAINT "credential_networks_pkey" PRIMARY KEY ("credential_id","network")
);

-- CreateIndex
CREATE INDEX "credential_old_uses_credential_id_idx" ON "credential_old_uses"("credential_id");

-- CreateIndex
CREATE INDEX "credential_old_uses_hour_idx" ON "credential_old_uses"("hour");

-- CreateIndex
CREATE INDEX "credential_networks_last_seen_on_idx" ON "credential_networks"("last_seen_on");

-- AddForeignKey
ALTER TABLE "credential_old_uses" ADD CONSTRAINT "credential_old_uses_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credentials"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_overlap_notices" ADD CONSTRAINT "credential_overlap_notices_secret_id_fkey" FOREIGN KEY ("secret_id") REFERENCES "credential_secrets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_networks" ADD CONSTRAINT "credential_networks_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credentials"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say.

ALTER TABLE credential_old_uses
  ADD CONSTRAINT credential_old_uses_counts CHECK (uses >= 0 AND checks >= 0 AND uses + checks > 0),
  ADD CONSTRAINT credential_old_uses_last_used_at CHECK ((uses > 0) = (last_used_at IS NOT NULL));
ALTER TABLE credential_overlap_notices ADD CONSTRAINT credential_overlap_notices_kind CHECK (kind IN ('soon', 'ended'));

-- What the look for overlaps that end goes by.
CREATE INDEX credential_secrets_ending_idx ON credential_secrets (expires_at) WHERE expires_at IS NOT NULL;
