-- AlterTable
ALTER TABLE "billing_accounts" ADD COLUMN     "stripe_generation" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "problem" TEXT,
ADD COLUMN     "stripe_generation" INTEGER NOT NULL DEFAULT 0;

-- From here on what the Prisma schema cannot say.

-- What Stripe has taken can't be waiting for somebody to mend it.
ALTER TABLE invoices ADD CONSTRAINT invoices_problem_of_draft CHECK (problem IS NULL OR status = 'draft') NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_problem_of_draft;
