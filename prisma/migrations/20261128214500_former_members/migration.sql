-- CreateTable
CREATE TABLE "former_members" (
    "team_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "address_hash" BYTEA NOT NULL,
    "left_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_members_pkey" PRIMARY KEY ("team_id","user_id")
);

-- CreateIndex
CREATE INDEX "former_members_team_id_address_hash_idx" ON "former_members"("team_id", "address_hash");

-- CreateIndex
CREATE UNIQUE INDEX "team_identities_team_id_issuer_user_id_key" ON "team_identities"("team_id", "issuer", "user_id");

-- AddForeignKey
ALTER TABLE "former_members" ADD CONSTRAINT "former_members_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on what the Prisma schema cannot say.

-- Those who have left so far, by the address that they have now.
INSERT INTO former_members (team_id, user_id, address_hash)
SELECT DISTINCT e.team_id, u.id, sha256(convert_to(e.team_id::text || ':' || coalesce(u.email, ''), 'UTF8'))
FROM audit_events e JOIN users u ON u.id::text = e.target_id
WHERE e.action IN ('member.removed', 'member.left') AND e.target_type = 'user'
  AND NOT EXISTS (SELECT 1 FROM memberships m WHERE m.team_id = e.team_id AND m.user_id = u.id);
