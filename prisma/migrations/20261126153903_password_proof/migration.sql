-- Since when a mailed link has shown an account's password to be its owner's: docs/decisions/0024-whose-password-it-is.md.
ALTER TABLE "users" ADD COLUMN     "password_proven_at" TIMESTAMPTZ(3);

-- What is proven is somebody's own password, of a confirmed address.
ALTER TABLE "users" ADD CONSTRAINT "users_password_proven_check" CHECK (
  "password_proven_at" IS NULL
  OR ("password_set_by" = 'self' AND "password_hash" IS NOT NULL AND "email_verified_at" IS NOT NULL)
);

-- Until now, whoever knew a password could make it "their own" by changing it. So no password of before counts as proven, and one that
-- somebody else is known to have set counts as theirs until a link has replaced it.
UPDATE "users" u SET "password_set_by" = 'other'
FROM (
  SELECT "target_id", max("created_at") FILTER (WHERE "action" IN ('member.added', 'user.password_set')) AS "set_by_other",
    max("created_at") FILTER (WHERE "action" = 'user.password_reset') AS "reset"
  FROM "audit_events"
  WHERE "action" IN ('member.added', 'user.password_set', 'user.password_reset')
  GROUP BY "target_id"
) e
WHERE e."target_id" = u."id"::text AND u."password_set_by" = 'self'
  AND e."set_by_other" IS NOT NULL AND (e."reset" IS NULL OR e."reset" < e."set_by_other");
