CREATE TABLE orders (
    id     bigserial PRIMARY KEY,
    number varchar(20) NOT NULL
);
