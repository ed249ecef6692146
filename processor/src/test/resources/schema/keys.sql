CREATE TABLE orders (number text PRIMARY KEY);

CREATE TABLE truce_idempotency (
    id          varchar(64) PRIMARY KEY,
    fingerprint varchar(64) NOT NULL,
    token       varchar(64) NOT NULL,
    lease_until integer     NOT NULL,
    expires_at  bigint      NOT NULL,
    status      integer,
    answer      bytea
);
