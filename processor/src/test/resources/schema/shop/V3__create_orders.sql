create table "orders"
(
    "id"       uuid primary key,
    "number"   varchar(20) not null,
    customer   bigint      not null references users (id),
    product_id bigint      not null constraint fk_orders_product references products,
    quantity   int         not null default 1,
    state      text        not null default 'PENDING'
        constraint orders_state_check check (state in ('PENDING', 'SHIPPED', 'DELIVERED')),
    constraint orders_number_key unique ("number")
);

create index ix_orders_customer on orders (customer);
