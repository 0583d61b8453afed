-- AlterTable
ALTER TABLE "credentials" ADD COLUMN     "first_checked_at" TIMESTAMPTZ(3);


