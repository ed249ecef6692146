CREATE EXTENSION IF NOT EXISTS citext;

CREATE TABLE coupons (
    code       citext CONSTRAINT coupons_pkey PRIMARY KEY,
    discount   int NOT NULL CHECK (discount > 0 AND discount <= 100),
    version    integer DEFAULT 0 NOT NULL
);
