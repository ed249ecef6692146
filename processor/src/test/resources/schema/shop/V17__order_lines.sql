CREATE TABLE order_lines (
    order_id   uuid   NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    line       int    NOT NULL,
    product_id bigint NOT NULL,
    quantity   int    NOT NULL DEFAULT 1,
    PRIMARY KEY (order_id, line)
);

INSERT INTO order_lines (order_id, line, product_id, quantity)
SELECT id, 1, product_id, quantity
FROM orders;

ALTER TABLE orders DROP COLUMN product_id, DROP COLUMN quantity;
ALTER TABLE order_lines ADD FOREIGN KEY (product_id) REFERENCES products (id) NOT VALID;
