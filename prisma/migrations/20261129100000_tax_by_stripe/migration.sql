-- AlterEnum
ALTER TYPE "tax_treatment" ADD VALUE 'exempt';

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "tax_by_stripe" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tax_parts" JSONB;

-- From here on what the Prisma schema cannot say.

-- What Stripe has calculated isn't known before the invoice is final there. It may become known once, also if it was issued meanwhile.
CREATE OR REPLACE FUNCTION invoices_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR NEW.status = 'draft'
    OR ROW (OLD.team_id, OLD.period_start, OLD.period_end, OLD.part, OLD.parts, OLD.currency, OLD.subtotal, OLD.tiers)
      IS DISTINCT FROM ROW (NEW.team_id, NEW.period_start, NEW.period_end, NEW.part, NEW.parts, NEW.currency, NEW.subtotal, NEW.tiers)
    -- That Stripe hasn't calculated it after all may become known, too: a replica of the release before doesn't ask it to.
    OR OLD.tax_by_stripe IS DISTINCT FROM NEW.tax_by_stripe
      AND NOT (OLD.tax_by_stripe AND OLD.tax_treatment IS NULL AND NEW.tax_treatment IS NULL)
    OR ROW (OLD.total, OLD.tax, OLD.tax_treatment, OLD.tax_country, OLD.tax_rate, OLD.tax_parts)
      IS DISTINCT FROM ROW (NEW.total, NEW.tax, NEW.tax_treatment, NEW.tax_country, NEW.tax_rate, NEW.tax_parts)
      AND NOT (OLD.tax_by_stripe AND OLD.tax_treatment IS NULL AND NEW.tax_treatment IS NOT NULL)
    OR ROW (OLD.buyer, OLD.seller, OLD.number, OLD.issued_at) IS DISTINCT FROM ROW (
      CASE WHEN OLD.buyer IS NULL THEN NULL ELSE NEW.buyer END,
      CASE WHEN OLD.seller IS NULL THEN NULL ELSE NEW.seller END,
      CASE WHEN OLD.number IS NULL THEN NULL ELSE NEW.number END,
      CASE WHEN OLD.issued_at IS NULL THEN NULL ELSE NEW.issued_at END)
  THEN
    RAISE EXCEPTION 'an invoice that was issued does not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
