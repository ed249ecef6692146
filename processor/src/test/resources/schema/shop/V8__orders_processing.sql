ALTER TABLE orders DROP CONSTRAINT orders_state_check;
ALTER TABLE orders
    ADD CONSTRAINT orders_state_check CHECK (state IN ('PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED'))
        NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT orders_state_check;
