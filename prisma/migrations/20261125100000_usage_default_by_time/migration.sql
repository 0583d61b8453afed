-- A day leaves the default partition in small steps, each of which has to find the day's events at once.
CREATE INDEX "usage_events_default_occurred_at_idx" ON "usage_events_default"("occurred_at");
