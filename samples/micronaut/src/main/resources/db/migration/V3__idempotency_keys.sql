-- META-INF/truce/idempotency/postgresql.sql of truce-jdbc: idempotency keys and the answers that they got.
CREATE TABLE truce_idempotency (
    id          varchar(64) NOT NULL PRIMARY KEY,
    fingerprint varchar(64) NOT NULL,
    token       varchar(64) NOT NULL,
    lease_until bigint      NOT NULL,
    expires_at  bigint      NOT NULL,
    status      integer,
    answer      bytea
);

CREATE INDEX truce_idempotency_expires_at ON truce_idempotency (expires_at);
