CREATE TABLE subscription_plans (
    code text PRIMARY KEY,
    price_per_month numeric(8, 2) NOT NULL
);

CREATE TABLE subscription (
    id         uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id    bigint NOT NULL,
    plan       text   NOT NULL REFERENCES subscription_plans (code),
    started_on date   NOT NULL DEFAULT current_date,
    CONSTRAINT fk_user FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE RESTRICT,
    UNIQUE (user_id, plan)
);
