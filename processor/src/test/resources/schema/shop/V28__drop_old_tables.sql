DROP VIEW IF EXISTS stats.order_states;
DROP TABLE IF EXISTS audit_log_2023, stats.daily CASCADE;
DROP INDEX CONCURRENTLY IF EXISTS public.ix_users_phone;
