-- Written to when a month is closed, and by nobody else: nobody waits for this.
-- CreateIndex
CREATE INDEX "usage_closings_month_idx" ON "usage_closings"("month");
