CREATE OR REPLACE VIEW order_report AS
SELECT o.number, u.username
FROM orders o
         JOIN users u ON u.id = o.customer;
