-- outside a transaction
-- For deleting what old months were billed from. A month may be closed meanwhile.
CREATE INDEX CONCURRENTLY IF NOT EXISTS "usage_closings_month_idx" ON "usage_closings" ("month");
