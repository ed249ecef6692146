/* Everybody's changes.
   /* nested, as PostgreSQL allows; */
*/
CREATE TABLE audit_log (
    id         bigserial,
    happened   timestamptz NOT NULL,
    table_name text        NOT NULL,
    entry      jsonb       NOT NULL DEFAULT '{}'::jsonb,
    PRIMARY KEY (id, happened)
) PARTITION BY RANGE (happened);

CREATE TABLE audit_log_2023 PARTITION OF audit_log
    FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

CREATE FUNCTION log_change() RETURNS trigger
    LANGUAGE plpgsql AS
$body$
BEGIN
    INSERT INTO audit_log (happened, table_name, entry)
    VALUES (now(), TG_TABLE_NAME, to_jsonb(NEW));
    -- ALTER TABLE users DROP COLUMN email;
    RETURN NEW;
END;
$body$;

CREATE TRIGGER users_audit
    AFTER INSERT OR UPDATE
    ON users
    FOR EACH ROW
EXECUTE FUNCTION log_change();
