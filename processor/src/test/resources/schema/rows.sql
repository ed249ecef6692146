CREATE TABLE orders (
    number   varchar(20) NOT NULL UNIQUE,
    customer text        NOT NULL
);

CREATE TABLE live (
    code       text,
    deleted_at timestamptz,
    updated_at timestamptz
);
CREATE UNIQUE INDEX live_code_key ON live (code) WHERE deleted_at IS NULL;

-- case makes no difference here
CREATE TABLE mails (email citext UNIQUE);

CREATE TABLE coupons (
    code text CONSTRAINT uq_coupon UNIQUE
);

CREATE TABLE tasks (
    state   text CHECK (state IN ('NEW', 'OLD')),
    version bigint,
    id      bigserial PRIMARY KEY
);

CREATE TABLE notes (
    task_id bigint REFERENCES tasks ON DELETE CASCADE,
    text    text
);

CREATE TABLE blurred (number text);
ALTER TABLE blurred FROBNICATE;
