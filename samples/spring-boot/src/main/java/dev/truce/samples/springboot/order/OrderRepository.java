package dev.truce.samples.springboot.order;

import dev.truce.samples.springboot.store.Store;
import java.util.List;
import java.util.UUID;

interface OrderRepository extends Store<Order, UUID> {
    List<Order> findByNumber(String number);

    List<Order> findTop100ByOrderByNumber();
}
