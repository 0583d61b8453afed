-- AlterTable
ALTER TABLE "teams" ADD COLUMN     "second_factor_required" BOOLEAN NOT NULL DEFAULT false;
