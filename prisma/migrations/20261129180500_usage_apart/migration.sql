-- AlterTable
-- The default is the same for all rows that are there, so none of them is rewritten. The version before this one doesn't name the column.
ALTER TABLE "closed_months" ADD COLUMN     "copied" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "usage_closings" (
    "team_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "sums" JSON NOT NULL,
    "copied_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usage_closings_pkey" PRIMARY KEY ("team_id","month")
);

-- CreateTable
CREATE TABLE "usage_checks" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,

    CONSTRAINT "usage_checks_pkey" PRIMARY KEY ("id")
);

-- From here on what the Prisma schema cannot say.

ALTER TABLE usage_closings ADD CONSTRAINT usage_closings_first_day CHECK (month = date_trunc('month', month)::date);

-- Rows live for a moment, as those of usage_deltas do.
ALTER TABLE usage_checks SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000, autovacuum_vacuum_cost_delay = 0);
