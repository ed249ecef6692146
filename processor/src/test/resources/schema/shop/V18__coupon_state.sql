DO $$
BEGIN
    CREATE TYPE coupon_kind AS ENUM ('ONCE', 'ALWAYS');
EXCEPTION
    WHEN duplicate_object THEN NULL;
END
$$;
ALTER TABLE coupons ADD COLUMN IF NOT EXISTS kind coupon_kind NOT NULL DEFAULT 'ONCE';
