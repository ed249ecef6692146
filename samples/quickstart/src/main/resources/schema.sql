-- The safeguards behind the declared rules: two requests at once pass every check but these.

CREATE TABLE users (
    id       UUID PRIMARY KEY,
    username VARCHAR            NOT NULL UNIQUE,
    email    VARCHAR_IGNORECASE NOT NULL UNIQUE,
    version  BIGINT             NOT NULL
);

CREATE TABLE subscriptions (
    id      UUID PRIMARY KEY,
    user_id UUID NOT NULL,
    CONSTRAINT subscription_user FOREIGN KEY (user_id) REFERENCES users (id)
);

CREATE TABLE profiles (
    username     VARCHAR PRIMARY KEY,
    display_name VARCHAR NOT NULL,
    version      BIGINT  NOT NULL
);

CREATE TABLE products (
    sku   VARCHAR PRIMARY KEY,
    name  VARCHAR        NOT NULL,
    price NUMERIC(12, 2) NOT NULL
);

CREATE TABLE documents (
    id      UUID PRIMARY KEY,
    title   VARCHAR NOT NULL,
    content VARCHAR NOT NULL,
    version BIGINT  NOT NULL
);

CREATE TABLE orders (
    id       UUID PRIMARY KEY,
    number   VARCHAR NOT NULL UNIQUE,
    customer VARCHAR NOT NULL,
    quantity INTEGER NOT NULL,
    status   VARCHAR NOT NULL,
    version  BIGINT  NOT NULL
);

CREATE TABLE bookings (
    id        UUID PRIMARY KEY,
    room      VARCHAR                     NOT NULL,
    starts_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    guest     VARCHAR                     NOT NULL,
    CONSTRAINT booking_slot UNIQUE (room, starts_at)
);

-- META-INF/truce/idempotency/h2.sql of truce-jdbc: idempotency keys and the answers that they got.
CREATE TABLE truce_idempotency (
    id          VARCHAR(64) NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    token       VARCHAR(64) NOT NULL,
    lease_until BIGINT      NOT NULL,
    expires_at  BIGINT      NOT NULL,
    status      INTEGER,
    answer      BLOB
);

CREATE INDEX truce_idempotency_expires_at ON truce_idempotency (expires_at);
