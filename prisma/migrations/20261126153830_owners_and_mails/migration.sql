-- AlterTable
ALTER TABLE "api_clients" ADD COLUMN     "vouched_at" TIMESTAMPTZ(3),
ADD COLUMN     "vouched_by_id" UUID;

-- AlterTable
ALTER TABLE "email_tokens" ADD COLUMN     "shown_to_client_id" UUID;

-- AlterTable
ALTER TABLE "idempotency_keys" ADD COLUMN     "user_id" UUID;

-- AlterTable
ALTER TABLE "memberships" ADD COLUMN     "owner_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "confirmation_links" (
    "token_hash" BYTEA NOT NULL,
    "user_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "confirmation_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sent_mails" (
    "id" UUID NOT NULL,
    "recipient_hash" BYTEA NOT NULL,
    "template" TEXT NOT NULL,
    "sender_id" UUID,
    "team_id" UUID,
    "before_confirmation" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sent_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invite_links" (
    "token_hash" BYTEA NOT NULL,
    "invite_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "invite_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "confirmation_links_user_id_idx" ON "confirmation_links"("user_id");

-- CreateIndex
CREATE INDEX "confirmation_links_expires_at_idx" ON "confirmation_links"("expires_at");

-- CreateIndex
CREATE INDEX "sent_mails_recipient_hash_created_at_idx" ON "sent_mails"("recipient_hash", "created_at");

-- CreateIndex
CREATE INDEX "sent_mails_sender_id_created_at_idx" ON "sent_mails"("sender_id", "created_at");

-- CreateIndex
CREATE INDEX "sent_mails_team_id_created_at_idx" ON "sent_mails"("team_id", "created_at");

-- CreateIndex
CREATE INDEX "sent_mails_created_at_idx" ON "sent_mails"("created_at");

-- CreateIndex
CREATE INDEX "invite_links_invite_id_idx" ON "invite_links"("invite_id");

-- CreateIndex
CREATE INDEX "invite_links_expires_at_idx" ON "invite_links"("expires_at");

-- CreateIndex
CREATE INDEX "email_tokens_shown_to_client_id_idx" ON "email_tokens"("shown_to_client_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_user_id_expires_at_idx" ON "idempotency_keys"("user_id", "expires_at");

-- AddForeignKey
ALTER TABLE "email_tokens" ADD CONSTRAINT "email_tokens_shown_to_client_id_fkey" FOREIGN KEY ("shown_to_client_id") REFERENCES "api_clients"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation_links" ADD CONSTRAINT "confirmation_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invite_links" ADD CONSTRAINT "invite_links_invite_id_fkey" FOREIGN KEY ("invite_id") REFERENCES "invites"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say.

-- Whoever was an owner when they made a trusted client goes on answering for it.
UPDATE memberships SET owner_since = created_at WHERE role = 'owner';
UPDATE api_clients SET vouched_by_id = created_by_id, vouched_at = created_at WHERE trusted;

-- Kept here, so that whatever changes a role keeps it: a break, however short, begins a new time as owner.
CREATE FUNCTION keep_owner_since() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.role <> 'owner' THEN
    NEW.owner_since := NULL;
  ELSIF TG_OP = 'INSERT' OR OLD.role <> 'owner' THEN
    NEW.owner_since := clock_timestamp();
  ELSE
    NEW.owner_since := OLD.owner_since;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER memberships_owner_since BEFORE INSERT OR UPDATE ON memberships
  FOR EACH ROW EXECUTE FUNCTION keep_owner_since();
