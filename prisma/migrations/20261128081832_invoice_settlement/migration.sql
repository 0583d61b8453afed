-- CreateEnum
CREATE TYPE "dispute_status" AS ENUM ('open', 'won', 'lost', 'closed');

-- CreateEnum
CREATE TYPE "charge_status" AS ENUM ('succeeded', 'pending', 'failed');

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "amount_credited" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "amount_disputed" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "amount_due" BIGINT,
ADD COLUMN     "amount_paid" BIGINT,
ADD COLUMN     "amount_pending" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "amount_refunded" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "amount_remaining" BIGINT,
ADD COLUMN     "balance_applied" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "dispute_status" "dispute_status";

-- CreateTable
CREATE TABLE "invoice_charges" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "stripe_charge_id" TEXT NOT NULL,
    "stripe_payment_intent_id" TEXT NOT NULL,
    "status" "charge_status" NOT NULL,
    "amount" BIGINT NOT NULL,
    "amount_refunded" BIGINT NOT NULL DEFAULT 0,
    "failure_message" TEXT,
    "card_brand" TEXT,
    "card_last4" CHAR(4),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invoice_charges_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invoice_charges_stripe_charge_id_key" ON "invoice_charges"("stripe_charge_id");

-- CreateIndex
CREATE INDEX "invoice_charges_invoice_id_idx" ON "invoice_charges"("invoice_id");

-- AddForeignKey
ALTER TABLE "invoice_charges" ADD CONSTRAINT "invoice_charges_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say.

ALTER TABLE invoice_charges ADD CONSTRAINT invoice_charges_refunded CHECK (amount_refunded BETWEEN 0 AND amount);
