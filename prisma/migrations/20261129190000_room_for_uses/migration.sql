-- Whoever is in constant use is changed every minute (last_used_at). With room on its page, the new version stays there, and no index gets an entry for it;
-- and what is dead goes long before a fifth of the table is, which is a fifth of everybody's credentials and most entries of the few that are used.
ALTER TABLE "credentials" SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE "credential_secrets" SET (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02);
