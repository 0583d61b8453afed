-- AlterTable
ALTER TABLE "billing_accounts" ADD COLUMN     "receipts" BOOLEAN NOT NULL DEFAULT true;
