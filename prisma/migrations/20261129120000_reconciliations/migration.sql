-- CreateEnum
CREATE TYPE "reconciliation_kind" AS ENUM ('stripe', 'usage');

-- CreateTable
CREATE TABLE "reconciliations" (
    "id" UUID NOT NULL,
    "kind" "reconciliation_kind" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "needs_person" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,

    CONSTRAINT "reconciliations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "reconciliations_kind_started_at_id_idx" ON "reconciliations"("kind", "started_at" DESC, "id" DESC);

-- From here on what the Prisma schema cannot say.

-- What has found something has ended, and what has failed has found nothing.
ALTER TABLE reconciliations ADD CONSTRAINT reconciliations_ended CHECK (
  (finished_at IS NOT NULL) = (report IS NOT NULL OR failure IS NOT NULL) AND (report IS NULL OR failure IS NULL)
);
