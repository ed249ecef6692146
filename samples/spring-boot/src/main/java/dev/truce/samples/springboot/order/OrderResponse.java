package dev.truce.samples.springboot.order;

import dev.truce.RepresentationOf;
import java.util.UUID;

@RepresentationOf(Order.class)
record OrderResponse(UUID id, String number, String customer, int quantity, OrderStatus status, long version) {}
