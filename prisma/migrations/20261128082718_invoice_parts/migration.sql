-- AlterTable
ALTER TABLE "invoices" ADD COLUMN     "part" SMALLINT NOT NULL DEFAULT 1,
ADD COLUMN     "parts" SMALLINT NOT NULL DEFAULT 1;

-- CreateIndex
CREATE UNIQUE INDEX "invoices_team_id_period_start_part_key" ON "invoices"("team_id", "period_start", "part");

-- DropIndex: the release before makes one invoice of a month, which is the first part, so that the new one holds for it as well.
DROP INDEX "invoices_team_id_period_start_key";

-- From here on what the Prisma schema cannot say.

ALTER TABLE invoices ADD CONSTRAINT invoices_part CHECK (part BETWEEN 1 AND parts) NOT VALID;
ALTER TABLE invoices VALIDATE CONSTRAINT invoices_part;
