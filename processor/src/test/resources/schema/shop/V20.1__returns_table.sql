CREATE TABLE returns (
    id       uuid PRIMARY KEY,
    order_id uuid NOT NULL UNIQUE,
    reason   text NOT NULL DEFAULT '-- none given; see notes'
);
ALTER TABLE returns ADD CONSTRAINT returns_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED;
