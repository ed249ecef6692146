CREATE TABLE tenants (
    id   smallserial PRIMARY KEY,
    name text NOT NULL
);
INSERT INTO tenants (name) VALUES ('default');

ALTER TABLE orders
    ADD COLUMN tenant_id smallint NOT NULL DEFAULT 1 REFERENCES tenants (id),
    DROP CONSTRAINT orders_number_key;

ALTER TABLE orders
    ADD CONSTRAINT orders_tenant_id_number_key UNIQUE (tenant_id, number);
