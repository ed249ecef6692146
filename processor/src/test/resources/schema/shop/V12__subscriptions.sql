ALTER TABLE subscription RENAME TO subscriptions;
ALTER INDEX subscription_user_id_plan_key RENAME TO subscriptions_user_id_plan_key;
