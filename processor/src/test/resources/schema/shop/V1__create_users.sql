-- the first release: people and nothing else
CREATE TABLE users (
    id            bigserial PRIMARY KEY,
    login         varchar(40) NOT NULL UNIQUE,
    email         varchar(255) NOT NULL,
    password_hash varchar(100) NOT NULL,
    created_at    timestamp NOT NULL DEFAULT now(),
    CONSTRAINT uq_users_email UNIQUE (email)
);

COMMENT ON TABLE users IS 'people; not companies';
