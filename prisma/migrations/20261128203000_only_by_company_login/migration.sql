-- AlterTable
ALTER TABLE "teams" ADD COLUMN     "required_provider_id" UUID;

-- AlterTable
ALTER TABLE "team_identity_providers" ADD COLUMN     "mail_token_expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "mail_token_hash" BYTEA;

-- AlterTable
ALTER TABLE "sso_attempts" ADD COLUMN     "login_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "team_identity_providers_mail_token_hash_key" ON "team_identity_providers"("mail_token_hash");

-- CreateIndex
CREATE INDEX "sso_attempts_login_id_idx" ON "sso_attempts"("login_id");

-- CreateIndex
CREATE INDEX "teams_required_provider_id_idx" ON "teams"("required_provider_id");

-- AddForeignKey
ALTER TABLE "teams" ADD CONSTRAINT "teams_required_provider_id_fkey" FOREIGN KEY ("required_provider_id") REFERENCES "team_identity_providers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sso_attempts" ADD CONSTRAINT "sso_attempts_login_id_fkey" FOREIGN KEY ("login_id") REFERENCES "logins"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- The provider that a team requires is its own. No foreign key: one over both columns could not let go of the second alone in the Prisma schema.
CREATE FUNCTION require_own_provider() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM team_identity_providers p WHERE p.id = NEW.required_provider_id AND p.team_id = NEW.id) THEN
    RAISE EXCEPTION 'teams_required_provider_is_own' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER teams_required_provider_is_own BEFORE INSERT OR UPDATE OF required_provider_id ON teams
  FOR EACH ROW WHEN (NEW.required_provider_id IS NOT NULL) EXECUTE FUNCTION require_own_provider();
