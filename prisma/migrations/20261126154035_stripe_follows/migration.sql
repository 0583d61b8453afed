-- AlterTable
ALTER TABLE "invoice_payments" ADD COLUMN     "card_brand" TEXT,
ADD COLUMN     "card_last4" CHAR(4);


-- Stripe's customer is what the team is: its name, its address, and the e-mail of its owner. Whoever changes those, in whatever way, has a
-- job enqueued with it that brings them there. Without a job key: that would be a lock that others wait for while they hold a team.
CREATE FUNCTION push_customer_of(changed uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM jobs.add_job('push-customer', json_build_object('teamId', b.team_id))
    FROM billing_accounts b WHERE b.team_id = changed AND b.stripe_customer_id IS NOT NULL;
END $$;

CREATE FUNCTION teams_push_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM push_customer_of(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER teams_push_customer AFTER UPDATE OF name ON teams
  FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION teams_push_customer();

CREATE FUNCTION memberships_push_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM push_customer_of(CASE TG_OP WHEN 'DELETE' THEN OLD.team_id ELSE NEW.team_id END);
  RETURN NULL;
END $$;
CREATE TRIGGER memberships_push_customer_joined AFTER INSERT ON memberships
  FOR EACH ROW WHEN (NEW.role = 'owner') EXECUTE FUNCTION memberships_push_customer();
CREATE TRIGGER memberships_push_customer_left AFTER DELETE ON memberships
  FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION memberships_push_customer();
CREATE TRIGGER memberships_push_customer_changed AFTER UPDATE OF role ON memberships
  FOR EACH ROW WHEN (OLD.role IS DISTINCT FROM NEW.role AND (OLD.role = 'owner' OR NEW.role = 'owner'))
  EXECUTE FUNCTION memberships_push_customer();

CREATE FUNCTION users_push_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM push_customer_of(m.team_id) FROM memberships m WHERE m.user_id = NEW.id AND m.role = 'owner';
  RETURN NULL;
END $$;
CREATE TRIGGER users_push_customer AFTER UPDATE OF email ON users
  FOR EACH ROW WHEN (OLD.email IS DISTINCT FROM NEW.email) EXECUTE FUNCTION users_push_customer();

CREATE FUNCTION billing_accounts_push_customer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM push_customer_of(NEW.team_id);
  RETURN NULL;
END $$;
CREATE TRIGGER billing_accounts_push_customer
  AFTER UPDATE OF stripe_customer_id, contact_email, name, vat_id, address ON billing_accounts
  FOR EACH ROW WHEN (ROW (OLD.stripe_customer_id, OLD.contact_email, OLD.name, OLD.vat_id, OLD.address)
    IS DISTINCT FROM ROW (NEW.stripe_customer_id, NEW.contact_email, NEW.name, NEW.vat_id, NEW.address))
  EXECUTE FUNCTION billing_accounts_push_customer();
