-- AlterTable
ALTER TABLE "credential_secrets" ADD COLUMN     "last_checked_at" TIMESTAMPTZ(3);
