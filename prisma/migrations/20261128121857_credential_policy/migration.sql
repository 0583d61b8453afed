-- CreateEnum
CREATE TYPE "refusal_reason" AS ENUM ('disabled', 'expired', 'budget', 'address', 'scope', 'rate');

-- AlterTable
ALTER TABLE "credentials" ADD COLUMN     "allowed_addresses" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "disabled_at" TIMESTAMPTZ(3),
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "rate_per_minute" INTEGER,
ADD COLUMN     "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "credential_expiry_notices" (
    "credential_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "days" INTEGER NOT NULL,

    CONSTRAINT "credential_expiry_notices_pkey" PRIMARY KEY ("credential_id","expires_at","days")
);

-- CreateTable
CREATE TABLE "credential_refusals" (
    "credential_id" UUID NOT NULL,
    "reason" "refusal_reason" NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "last_address" TEXT,

    CONSTRAINT "credential_refusals_pkey" PRIMARY KEY ("credential_id","reason","hour")
);

-- CreateIndex
CREATE INDEX "credential_refusals_hour_idx" ON "credential_refusals"("hour");

-- AddForeignKey
ALTER TABLE "credential_expiry_notices" ADD CONSTRAINT "credential_expiry_notices_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credentials"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_refusals" ADD CONSTRAINT "credential_refusals_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credentials"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say.

-- Lists without null and of a length that verifying can read each time: lib/contract/credential-policy.ts.
ALTER TABLE credentials
  ADD CONSTRAINT credentials_allowed_addresses
    CHECK (cardinality(allowed_addresses) <= 50 AND array_position(allowed_addresses, NULL) IS NULL),
  ADD CONSTRAINT credentials_scopes CHECK (cardinality(scopes) <= 20 AND array_position(scopes, NULL) IS NULL),
  ADD CONSTRAINT credentials_rate_per_minute CHECK (rate_per_minute BETWEEN 1 AND 1000000);

-- What the hourly look for dates that come near goes by.
CREATE INDEX credentials_expiring_idx ON credentials (expires_at) WHERE expires_at IS NOT NULL AND deleted_at IS NULL;

ALTER TABLE credential_expiry_notices ADD CONSTRAINT credential_expiry_notices_days CHECK (days IN (14, 3, 0));
ALTER TABLE credential_refusals ADD CONSTRAINT credential_refusals_count CHECK (count > 0);
