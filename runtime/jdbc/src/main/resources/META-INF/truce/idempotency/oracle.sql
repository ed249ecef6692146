-- Idempotency keys and the answers that they got. Times are milliseconds since 1970, UTC.
CREATE TABLE truce_idempotency (
    id VARCHAR2(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR2(64) NOT NULL,
    token VARCHAR2(64) NOT NULL,
    lease_until NUMBER(19) NOT NULL,
    expires_at NUMBER(19) NOT NULL,
    status NUMBER(3),
    answer BLOB
);
CREATE INDEX truce_idempotency_expires_at ON truce_idempotency (expires_at);
