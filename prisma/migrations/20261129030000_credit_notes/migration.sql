-- CreateEnum
CREATE TYPE "credit_note_status" AS ENUM ('pending', 'issued', 'refused', 'void');

-- CreateEnum
CREATE TYPE "credit_reason" AS ENUM ('duplicate', 'fraudulent', 'order_change', 'product_unsatisfactory');

-- CreateEnum
CREATE TYPE "credit_destination" AS ENUM ('card', 'balance', 'outside');

-- CreateTable
CREATE TABLE "credit_notes" (
    "id" UUID NOT NULL,
    "invoice_id" UUID NOT NULL,
    "number" TEXT,
    "status" "credit_note_status" NOT NULL DEFAULT 'pending',
    "reason" "credit_reason",
    "memo" TEXT,
    "destination" "credit_destination",
    "amount" BIGINT NOT NULL,
    "tax" BIGINT NOT NULL DEFAULT 0,
    "reduced" BIGINT NOT NULL DEFAULT 0,
    "refunded" BIGINT NOT NULL DEFAULT 0,
    "to_balance" BIGINT NOT NULL DEFAULT 0,
    "outside" BIGINT NOT NULL DEFAULT 0,
    "refund_failed" BOOLEAN NOT NULL DEFAULT false,
    "made_by" TEXT,
    "stripe_credit_note_id" TEXT,
    "stripe_generation" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "issued_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_notes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "credit_notes_number_key" ON "credit_notes"("number");

-- CreateIndex
CREATE UNIQUE INDEX "credit_notes_stripe_credit_note_id_key" ON "credit_notes"("stripe_credit_note_id");

-- CreateIndex
CREATE INDEX "credit_notes_invoice_id_id_idx" ON "credit_notes"("invoice_id", "id");

-- AddForeignKey
ALTER TABLE "credit_notes" ADD CONSTRAINT "credit_notes_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

ALTER TABLE credit_notes ADD CONSTRAINT credit_notes_amounts CHECK (
  amount > 0 AND tax BETWEEN 0 AND amount AND reduced >= 0 AND refunded >= 0 AND to_balance >= 0 AND outside >= 0
  -- How somebody has settled one in Stripe's dashboard is for Stripe to say.
  AND (status IN ('pending', 'refused') OR made_by IS NULL OR reduced + refunded + to_balance + outside = amount)
);
ALTER TABLE credit_notes ADD CONSTRAINT credit_notes_issued CHECK (
  (status IN ('issued', 'void')) = (stripe_credit_note_id IS NOT NULL) AND (status = 'refused') = (problem IS NOT NULL)
);

-- What is still to be issued, for the nightly look at what was left behind.
CREATE INDEX credit_notes_pending_idx ON credit_notes (created_at) WHERE status = 'pending';

-- No more is given back than an invoice comes to, whoever asks at once. What Stripe has issued is there, whatever it comes to.
CREATE FUNCTION credit_within_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  most bigint;
  asked bigint;
BEGIN
  SELECT total INTO most FROM invoices WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
  SELECT coalesce(sum(amount), 0) INTO asked FROM credit_notes WHERE invoice_id = NEW.invoice_id AND status IN ('pending', 'issued');
  IF asked > most THEN
    RAISE EXCEPTION 'credit notes come to more than their invoice' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER credit_within_invoice AFTER INSERT ON credit_notes
  FOR EACH ROW WHEN (NEW.status = 'pending') EXECUTE FUNCTION credit_within_invoice();

-- What was issued stands still, as invoices do: only how it was settled, and that it was taken back, comes later.
CREATE FUNCTION credit_notes_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR NEW.status IN ('pending', 'refused')
    OR ROW (OLD.id, OLD.invoice_id, OLD.number, OLD.amount, OLD.tax, OLD.reason, OLD.memo, OLD.issued_at, OLD.stripe_credit_note_id)
      IS DISTINCT FROM ROW (NEW.id, NEW.invoice_id, NEW.number, NEW.amount, NEW.tax, NEW.reason, NEW.memo, NEW.issued_at, NEW.stripe_credit_note_id)
  THEN
    RAISE EXCEPTION 'a credit note that was issued does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER credit_notes_stand_still BEFORE UPDATE OR DELETE ON credit_notes
  FOR EACH ROW WHEN (OLD.status IN ('issued', 'void')) EXECUTE FUNCTION credit_notes_stand_still();
