-- AlterTable
-- The default is the same for all rows that are there, so none of them is rewritten. The version before this one doesn't name the column.
ALTER TABLE "usage_deltas" ADD COLUMN     "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
