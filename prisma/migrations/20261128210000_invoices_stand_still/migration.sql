-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "buyer" JSONB,
ADD COLUMN     "seller" JSONB;

-- CreateTable
CREATE TABLE "invoice_papers" (
    "invoice_id" UUID NOT NULL,
    "pdf" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invoice_papers_pkey" PRIMARY KEY ("invoice_id")
);

-- AddForeignKey
ALTER TABLE "invoice_papers" ADD CONSTRAINT "invoice_papers_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- Whom an invoice of a team is for, as the team is now. What it did not say comes from the team itself.
CREATE FUNCTION invoice_buyer_of(team uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object('name', coalesce(nullif(b.name, ''), t.name), 'vat_id', nullif(b.vat_id, ''), 'address', b.address)
    FROM teams t LEFT JOIN billing_accounts b ON b.team_id = t.id WHERE t.id = team
$$;

-- Those that were closed before get what is known now.
UPDATE invoices SET buyer = invoice_buyer_of(team_id);

-- The release before doesn't know of it.
CREATE FUNCTION invoices_note_buyer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.buyer := coalesce(NEW.buyer, invoice_buyer_of(NEW.team_id));
  RETURN NEW;
END $$;
CREATE TRIGGER invoices_note_buyer BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION invoices_note_buyer();

-- What an invoice says stands still once it is issued. What is not known yet (null) may become known, once.
CREATE FUNCTION invoices_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR NEW.status = 'draft'
    OR ROW (OLD.team_id, OLD.period_start, OLD.period_end, OLD.part, OLD.parts, OLD.currency, OLD.subtotal, OLD.total, OLD.tiers)
      IS DISTINCT FROM ROW (NEW.team_id, NEW.period_start, NEW.period_end, NEW.part, NEW.parts, NEW.currency, NEW.subtotal, NEW.total, NEW.tiers)
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
CREATE TRIGGER invoices_stand_still BEFORE UPDATE OR DELETE ON invoices
  FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION invoices_stand_still();

-- Lines are written with their invoice. They go only with a draft.
CREATE FUNCTION invoice_lines_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM invoices WHERE id = OLD.invoice_id AND status <> 'draft') THEN
    RAISE EXCEPTION 'the lines of an invoice that was issued do not change' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER invoice_lines_stand_still BEFORE UPDATE OR DELETE ON invoice_lines
  FOR EACH ROW EXECUTE FUNCTION invoice_lines_stand_still();

-- Once for all lines that are written at once: closing writes those of hundreds of invoices.
CREATE FUNCTION invoice_lines_come_with_drafts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM added a JOIN invoices i ON i.id = a.invoice_id WHERE i.status <> 'draft') THEN
    RAISE EXCEPTION 'an invoice that was issued gets no more lines' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER invoice_lines_come_with_drafts AFTER INSERT ON invoice_lines
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION invoice_lines_come_with_drafts();

CREATE FUNCTION invoice_papers_stand_still() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the paper of an invoice does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER invoice_papers_stand_still BEFORE UPDATE OR DELETE ON invoice_papers
  FOR EACH ROW EXECUTE FUNCTION invoice_papers_stand_still();
