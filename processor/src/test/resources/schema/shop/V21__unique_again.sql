BEGIN;
ALTER TABLE ONLY orders DROP CONSTRAINT IF EXISTS orders_tenant_id_number_key CASCADE;
CREATE UNIQUE INDEX orders_tenant_number ON orders (tenant_id, number);
ALTER TABLE orders ADD CONSTRAINT orders_tenant_number_uq UNIQUE USING INDEX orders_tenant_number;
COMMIT;
