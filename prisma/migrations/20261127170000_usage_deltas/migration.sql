-- CreateTable
CREATE TABLE "usage_deltas" (
    "id" BIGSERIAL NOT NULL,
    "team_id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "environment" "environment" NOT NULL,
    "metric" "metric" NOT NULL,
    "quantity" DECIMAL(24,3) NOT NULL,

    CONSTRAINT "usage_deltas_pkey" PRIMARY KEY ("team_id","application_id","id")
);

-- From here on what the Prisma schema cannot say.

ALTER TABLE usage_deltas ADD CONSTRAINT usage_deltas_quantity_positive CHECK (quantity > 0);

-- Rows live for about a second: without this, readers would walk through those that are gone until the next round of vacuum by share.
ALTER TABLE usage_deltas SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
  autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000, autovacuum_vacuum_cost_delay = 0);

-- What was used: the sums, and what isn't in them yet. A statement sees each event in one of the two. Nobody reads the sums by themselves.
CREATE VIEW usage_by_hour AS
  SELECT team_id, hour, environment, metric, application_id, credential_id, quantity FROM usage_hours
  UNION ALL
  SELECT team_id, hour, environment, metric, application_id, credential_id, quantity FROM usage_deltas;

CREATE VIEW usage_by_day AS
  SELECT team_id, day, environment, metric, application_id, credential_id, quantity FROM usage_days
  UNION ALL
  SELECT team_id, (hour AT TIME ZONE 'UTC')::date, environment, metric, application_id, credential_id, quantity FROM usage_deltas;

CREATE VIEW usage_by_team_day AS
  SELECT team_id, day, environment, metric, quantity FROM usage_team_days
  UNION ALL
  SELECT team_id, (hour AT TIME ZONE 'UTC')::date, environment, metric, quantity FROM usage_deltas;

CREATE VIEW usage_by_application_month AS
  SELECT team_id, month, environment, metric, application_id, quantity FROM usage_application_months
  UNION ALL
  SELECT team_id, date_trunc('month', hour AT TIME ZONE 'UTC')::date, environment, metric, application_id, quantity FROM usage_deltas;
