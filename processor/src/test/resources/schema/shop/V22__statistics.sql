CREATE SCHEMA IF NOT EXISTS stats;
SET search_path TO public, stats;
CREATE TABLE stats.orders (day date PRIMARY KEY, count int NOT NULL, UNIQUE (day, count));
CREATE TABLE stats.daily AS SELECT created_at::date AS day, count(*) AS n FROM users GROUP BY 1;
CREATE OR REPLACE VIEW stats.order_states AS
SELECT state, count(*) FROM orders GROUP BY state;
