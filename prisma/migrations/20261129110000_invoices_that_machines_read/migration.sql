-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "seller_details" JSONB;

-- CreateTable
CREATE TABLE "invoice_xmls" (
    "invoice_id" UUID NOT NULL,
    "xml" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invoice_xmls_pkey" PRIMARY KEY ("invoice_id")
);

-- CreateTable
CREATE TABLE "credit_note_xmls" (
    "credit_note_id" UUID NOT NULL,
    "xml" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credit_note_xmls_pkey" PRIMARY KEY ("credit_note_id")
);

-- AddForeignKey
ALTER TABLE "invoice_xmls" ADD CONSTRAINT "invoice_xmls_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit_note_xmls" ADD CONSTRAINT "credit_note_xmls_credit_note_id_fkey" FOREIGN KEY ("credit_note_id") REFERENCES "credit_notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- Who has issued it stands still, in fields as well. Those are noted before it is issued or never: what was issued without them has no XML.
CREATE FUNCTION invoices_keep_seller_details() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an invoice that was issued does not change' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER invoices_keep_seller_details BEFORE UPDATE ON invoices
  FOR EACH ROW WHEN (OLD.status <> 'draft' AND OLD.seller_details IS DISTINCT FROM NEW.seller_details)
  EXECUTE FUNCTION invoices_keep_seller_details();

CREATE TRIGGER invoice_xmls_stand_still BEFORE UPDATE OR DELETE ON invoice_xmls
  FOR EACH ROW EXECUTE FUNCTION invoice_papers_stand_still();
CREATE TRIGGER credit_note_xmls_stand_still BEFORE UPDATE OR DELETE ON credit_note_xmls
  FOR EACH ROW EXECUTE FUNCTION invoice_papers_stand_still();
