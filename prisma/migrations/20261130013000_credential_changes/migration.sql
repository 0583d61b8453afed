-- What has changed of what credentials are good for: docs/decisions/0108-a-cache-that-is-checked.md. Written by triggers, so that no code, of whichever
-- release, can forget it, and nobody who changes something by hand.
CREATE TABLE "credential_changes" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    "subject" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "credential_changes_pkey" PRIMARY KEY ("transaction","id")
);

CREATE INDEX "credential_changes_changed_at_idx" ON "credential_changes"("changed_at");

-- With the rights of whoever owns the tables: a role that may change credentials need not be able to write here.
CREATE FUNCTION note_credential_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
  -- The column that says of what a row is.
  subject text := TG_ARGV[0];
BEGIN
  INSERT INTO credential_changes (subject)
  SELECT DISTINCT (changed ->> subject)::uuid
  FROM (VALUES (CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END), (CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END)) AS r (changed)
  WHERE changed IS NOT NULL;
  RETURN NULL;
END $$;

-- A secret for credentials that have had one. What is made with its first secret, nobody knows yet.
CREATE FUNCTION note_further_secrets() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO credential_changes (subject)
  SELECT DISTINCT m.credential_id FROM made m
  WHERE EXISTS (SELECT FROM credential_secrets s WHERE s.credential_id = m.credential_id AND s.id <> m.id);
  RETURN NULL;
END $$;

-- Everything: the subject that there is none of.
CREATE FUNCTION note_change_of_all_credentials() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO credential_changes (subject) VALUES ('00000000-0000-0000-0000-000000000000');
  RETURN NULL;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['note_credential_change', 'note_further_secrets', 'note_change_of_all_credentials'] LOOP
    EXECUTE format('ALTER FUNCTION %I() SET search_path = %I, pg_temp', name, current_schema());
  END LOOP;
  FOREACH name IN ARRAY ARRAY['credentials', 'credential_secrets', 'applications', 'invoices', 'credential_changes'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION note_change_of_all_credentials()', name || '_note_truncate', name);
  END LOOP;
END $$;

CREATE TRIGGER credentials_note_change AFTER UPDATE ON credentials FOR EACH ROW
  WHEN ((OLD.id, OLD.client_id, OLD.application_id, OLD.team_id, OLD.environment, OLD.deleted_at, OLD.disabled_at, OLD.expires_at, OLD.allowed_addresses, OLD.scopes, OLD.rate_per_minute)
    IS DISTINCT FROM (NEW.id, NEW.client_id, NEW.application_id, NEW.team_id, NEW.environment, NEW.deleted_at, NEW.disabled_at, NEW.expires_at, NEW.allowed_addresses, NEW.scopes, NEW.rate_per_minute))
  EXECUTE FUNCTION note_credential_change('id');
CREATE TRIGGER credentials_note_end AFTER DELETE ON credentials FOR EACH ROW EXECUTE FUNCTION note_credential_change('id');

-- Of its uses only the first: until then it can be replaced.
CREATE TRIGGER credential_secrets_note_change AFTER UPDATE ON credential_secrets FOR EACH ROW
  WHEN ((OLD.id, OLD.credential_id, OLD.secret_hash, OLD.expires_at, OLD.last_used_at IS NULL)
    IS DISTINCT FROM (NEW.id, NEW.credential_id, NEW.secret_hash, NEW.expires_at, NEW.last_used_at IS NULL))
  EXECUTE FUNCTION note_credential_change('credential_id');
CREATE TRIGGER credential_secrets_note_end AFTER DELETE ON credential_secrets FOR EACH ROW EXECUTE FUNCTION note_credential_change('credential_id');
CREATE TRIGGER credential_secrets_note_further AFTER INSERT ON credential_secrets REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION note_further_secrets();

CREATE TRIGGER applications_note_change AFTER UPDATE ON applications FOR EACH ROW
  WHEN ((OLD.id, OLD.deleted_at, OLD.production_blocked_at) IS DISTINCT FROM (NEW.id, NEW.deleted_at, NEW.production_blocked_at))
  EXECUTE FUNCTION note_credential_change('id');
CREATE TRIGGER applications_note_end AFTER DELETE ON applications FOR EACH ROW EXECUTE FUNCTION note_credential_change('id');

CREATE TRIGGER invoices_note_stop AFTER INSERT ON invoices FOR EACH ROW
  WHEN (NEW.stopped_at IS NOT NULL) EXECUTE FUNCTION note_credential_change('team_id');
CREATE TRIGGER invoices_note_change AFTER UPDATE ON invoices FOR EACH ROW
  WHEN ((OLD.team_id, OLD.stopped_at, OLD.status) IS DISTINCT FROM (NEW.team_id, NEW.stopped_at, NEW.status)
    AND (OLD.stopped_at IS NOT NULL OR NEW.stopped_at IS NOT NULL))
  EXECUTE FUNCTION note_credential_change('team_id');
CREATE TRIGGER invoices_note_end AFTER DELETE ON invoices FOR EACH ROW
  WHEN (OLD.stopped_at IS NOT NULL) EXECUTE FUNCTION note_credential_change('team_id');
