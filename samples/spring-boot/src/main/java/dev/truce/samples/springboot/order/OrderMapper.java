package dev.truce.samples.springboot.order;

import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.MappingTarget;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.NullValuePropertyMappingStrategy;

@Mapper(
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        nullValuePropertyMappingStrategy = NullValuePropertyMappingStrategy.IGNORE)
interface OrderMapper {
    Order toEntity(OrderRequest request);

    void update(@MappingTarget Order order, OrderRequest request);

    OrderResponse toResponse(Order order);

    List<OrderResponse> toResponses(List<Order> orders);
}
