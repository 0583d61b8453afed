-- CreateTable
CREATE TABLE "team_name_forms" (
    "hash" BYTEA NOT NULL,
    "team_id" UUID NOT NULL,
    "version" SMALLINT NOT NULL,

    CONSTRAINT "team_name_forms_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "team_name_forms_team_id_idx" ON "team_name_forms"("team_id");

-- AddForeignKey
ALTER TABLE "team_name_forms" ADD CONSTRAINT "team_name_forms_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on what the Prisma schema cannot say. Forms of the teams there are already are made at the start, by lib/domain/teams.

-- A text as searches compare it: composed or not, in either case, ß as ss. One immutable function, so that an index can hold it.
CREATE FUNCTION search_form(value text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT replace(replace(lower(normalize(value, NFKC)), 'ß', 'ss'), 'ς', 'σ') $$;

-- What finds it anywhere, its own wildcards taken literally. They are looked for last: some come about by normalizing.
CREATE FUNCTION search_pattern(q text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
$$ SELECT '%' || regexp_replace(search_form(q), '([\\%_])', '\\\1', 'g') || '%' $$;

DROP INDEX applications_search_idx;
CREATE INDEX applications_search_idx ON applications USING gin (team_id, search_form(name) gin_trgm_ops) WITH (fastupdate = off) WHERE deleted_at IS NULL;
