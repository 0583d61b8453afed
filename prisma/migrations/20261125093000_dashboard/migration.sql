-- For the dashboard's count: read from the index alone, however many credentials a team has.
CREATE INDEX credentials_team_live_idx ON credentials (team_id) WHERE deleted_at IS NULL;
