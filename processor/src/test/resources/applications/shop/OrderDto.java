package shop;

import dev.truce.RepresentationOf;

@RepresentationOf(Order.class)
public record OrderDto(String number, long version, OrderStatus status) {}
