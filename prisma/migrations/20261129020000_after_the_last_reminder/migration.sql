-- AlterEnum
ALTER TYPE "refusal_reason" ADD VALUE 'unpaid';

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "handed_over_at" TIMESTAMPTZ(3),
ADD COLUMN     "stopped_at" TIMESTAMPTZ(3),
ADD COLUMN     "stops_at" TIMESTAMPTZ(3);

-- From here on what the Prisma schema cannot say.

-- Next to empty: each verification of production credentials looks into it, with the same condition.
CREATE INDEX invoices_stopping_idx ON invoices (team_id) WHERE stopped_at IS NOT NULL AND status IN ('open', 'past_due');
