-- AlterTable
ALTER TABLE "email_tokens" ADD COLUMN     "shown_to_team_id" UUID;

-- CreateIndex
CREATE INDEX "invites_team_id_id_idx" ON "invites"("team_id", "id");



-- From here on hand-written: what the Prisma schema cannot say.

-- A team that lives has an owner. Whoever takes an owner away waits here for others who do, and the last one fails.
CREATE FUNCTION memberships_keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM teams WHERE id = OLD.team_id AND deleted_at IS NULL FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT 1 FROM memberships WHERE team_id = OLD.team_id AND role = 'owner') THEN
    RAISE EXCEPTION 'team % would be left without an owner', OLD.team_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'memberships_last_owner';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER memberships_last_owner_deleted AFTER DELETE ON memberships
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION memberships_keep_an_owner();
CREATE CONSTRAINT TRIGGER memberships_last_owner_demoted AFTER UPDATE OF role ON memberships
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role = 'owner' AND NEW.role <> 'owner') EXECUTE FUNCTION memberships_keep_an_owner();

-- Counters of rate limits, for rate-limiter-flexible. Worth nothing after a crash, so not worth the log.
CREATE SCHEMA limits;
CREATE UNLOGGED TABLE limits.counters (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
CREATE INDEX counters_expire_idx ON limits.counters (expire);
