CREATE TABLE product_translations (
    product_id bigint NOT NULL REFERENCES products ON DELETE CASCADE,
    language   char(2) NOT NULL,
    name       text NOT NULL,
    PRIMARY KEY (product_id, language)
);
CREATE MATERIALIZED VIEW product_names AS
SELECT p.sku, t.language, t.name
FROM products p
         JOIN product_translations t ON t.product_id = p.id;
CREATE UNIQUE INDEX product_names_key ON product_names (sku, language);
