-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "sessions_ended_at" TIMESTAMPTZ(3);
