-- Nothing has been reported yet, so the tables are made anew: a partition key can't be given another collation.
DROP TABLE "usage_event_ids";
DROP TABLE "usage_events";
DROP TABLE "usage_hours";

-- Ids are compared byte by byte, which costs least, and sorts alike for all writers whatever the database's own collation.
CREATE TABLE "usage_event_ids" (
    "id" TEXT COLLATE "C" NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "usage_event_ids_pkey" PRIMARY KEY ("id")
) PARTITION BY HASH ("id");

CREATE TABLE "usage_events" (
    "id" TEXT COLLATE "C" NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "team_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "quantity" DECIMAL(16,3) NOT NULL,

    CONSTRAINT "usage_events_pkey" PRIMARY KEY ("team_id","occurred_at","id")
) PARTITION BY RANGE ("occurred_at");

-- Sums are updated over and over: with room left in each page, an update touches no index.
CREATE TABLE "usage_hours" (
    "team_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "application_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "quantity" DECIMAL(24,3) NOT NULL,

    CONSTRAINT "usage_hours_pkey" PRIMARY KEY ("team_id","hour","environment","metric","application_id","credential_id","slot")
) WITH (fillfactor = 70);

CREATE TABLE "usage_days" (
    "team_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "application_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "quantity" DECIMAL(24,3) NOT NULL,

    CONSTRAINT "usage_days_pkey" PRIMARY KEY ("team_id","day","environment","metric","application_id","credential_id","slot")
) WITH (fillfactor = 70);

CREATE TABLE "usage_team_days" (
    "team_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "slot" SMALLINT NOT NULL,
    "quantity" DECIMAL(24,3) NOT NULL,

    CONSTRAINT "usage_team_days_pkey" PRIMARY KEY ("team_id","day","environment","metric","slot")
) WITH (fillfactor = 50);

CREATE TABLE "usage_application_months" (
    "team_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "application_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "quantity" DECIMAL(24,3) NOT NULL,

    CONSTRAINT "usage_application_months_pkey" PRIMARY KEY ("team_id","month","environment","metric","application_id","slot")
) WITH (fillfactor = 50);

CREATE INDEX "usage_event_ids_received_at_idx" ON "usage_event_ids"("received_at");
CREATE INDEX "usage_hours_team_id_application_id_hour_idx" ON "usage_hours"("team_id", "application_id", "hour");
CREATE INDEX "usage_days_team_id_application_id_day_idx" ON "usage_days"("team_id", "application_id", "day");

-- From here on what the Prisma schema cannot say.

DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format('CREATE TABLE usage_event_ids_%s PARTITION OF usage_event_ids FOR VALUES WITH (MODULUS 16, REMAINDER %s)', part, part);
  END LOOP;
END $$;
-- Takes what no partition is made for: nothing that was accepted is lost if the job that makes them should ever stand still.
CREATE TABLE usage_events_default PARTITION OF usage_events DEFAULT;

ALTER TABLE usage_events ADD CONSTRAINT usage_events_quantity_positive CHECK (quantity > 0);
ALTER TABLE usage_hours ADD CONSTRAINT usage_hours_quantity_positive CHECK (quantity > 0);
ALTER TABLE usage_days ADD CONSTRAINT usage_days_quantity_positive CHECK (quantity > 0);
ALTER TABLE usage_team_days ADD CONSTRAINT usage_team_days_quantity_positive CHECK (quantity > 0);
ALTER TABLE usage_application_months ADD CONSTRAINT usage_application_months_quantity_positive CHECK (quantity > 0);
ALTER TABLE usage_application_months ADD CONSTRAINT usage_application_months_first_day CHECK (month = date_trunc('month', month)::date);
