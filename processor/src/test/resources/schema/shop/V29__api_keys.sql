CREATE TABLE api_keys (
    user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name    varchar(60) COLLATE "C" NOT NULL,
    hash    bytea NOT NULL,
    active  boolean NOT NULL DEFAULT true,
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY
);
CREATE UNIQUE INDEX api_keys_name ON api_keys (user_id, name) WHERE (active);
CREATE UNIQUE INDEX ON api_keys (hash);
ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
