-- CreateEnum
CREATE TYPE "tax_treatment" AS ENUM ('standard', 'reverse_charge', 'outside_scope');

-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "tax" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "tax_country" CHAR(2),
ADD COLUMN     "tax_rate" DECIMAL(7,4),
ADD COLUMN     "tax_treatment" "tax_treatment";

-- From here on what the Prisma schema cannot say.

ALTER TABLE invoices ADD CONSTRAINT invoices_total CHECK (total = subtotal + tax) NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_total;
ALTER TABLE invoices ADD CONSTRAINT invoices_taxed CHECK (
  num_nulls(tax_treatment, tax_country, tax_rate) IN (0, 3) AND (tax = 0 OR tax_treatment IS NOT DISTINCT FROM 'standard')
) NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_taxed;

-- Tax is part of what an invoice says.
CREATE OR REPLACE FUNCTION invoices_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR NEW.status = 'draft'
    OR ROW (OLD.team_id, OLD.period_start, OLD.period_end, OLD.part, OLD.parts, OLD.currency, OLD.subtotal, OLD.total, OLD.tiers)
      IS DISTINCT FROM ROW (NEW.team_id, NEW.period_start, NEW.period_end, NEW.part, NEW.parts, NEW.currency, NEW.subtotal, NEW.total, NEW.tiers)
    OR ROW (OLD.tax, OLD.tax_treatment, OLD.tax_country, OLD.tax_rate)
      IS DISTINCT FROM ROW (NEW.tax, NEW.tax_treatment, NEW.tax_country, NEW.tax_rate)
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
