-- AlterTable
ALTER TABLE "billing_accounts" ADD COLUMN     "stripe_read_at" TIMESTAMPTZ(6);

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "stripe_read_at" TIMESTAMPTZ(6),
ADD COLUMN     "tiers" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "invoices" ALTER COLUMN "tiers" DROP DEFAULT;

-- AlterTable
ALTER TABLE "webhook_events" DROP COLUMN "payload",
ADD COLUMN     "customer_id" TEXT,
ADD COLUMN     "object_id" TEXT NOT NULL,
ADD COLUMN     "object_type" TEXT NOT NULL;

-- CreateTable
CREATE TABLE "closed_months" (
    "team_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "billed" BIGINT NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "closed_months_pkey" PRIMARY KEY ("team_id","month")
);

-- CreateTable
CREATE TABLE "closings" (
    "month" DATE NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "completed_at" TIMESTAMPTZ(3),

    CONSTRAINT "closings_pkey" PRIMARY KEY ("month")
);

-- From here on what the Prisma schema cannot say.

ALTER TABLE closings ADD CONSTRAINT closings_first_day CHECK (month = date_trunc('month', month)::date);
ALTER TABLE closed_months ADD CONSTRAINT closed_months_first_day CHECK (month = date_trunc('month', month)::date);
ALTER TABLE invoice_lines ADD CONSTRAINT invoice_lines_first_day CHECK (month = date_trunc('month', month)::date);
-- What waits for being sent, and what Stripe still has to say something about: for the nightly comparison.
CREATE INDEX invoices_unsettled_idx ON invoices (id) WHERE status IN ('draft', 'open', 'past_due');
CREATE INDEX webhook_events_waiting_idx ON webhook_events (received_at) WHERE processed_at IS NULL;
