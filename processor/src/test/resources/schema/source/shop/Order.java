package shop;

import dev.truce.ApiResource;
import dev.truce.ReferencedBy;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.util.UUID;

@ApiResource(table = "orders")
@ReferencedBy(Return.class)
class Order {
    UUID id;

    @Unique(scope = "tenantId", constraint = "orders_tenant_number_uq")
    String number;

    @Versioned(required = false)
    long version;

    @StateTransitions(
            initial = "PENDING",
            terminal = {"CANCELLED", "RETURNED"},
            value = {
                @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
                @Transition(name = "ship", from = "PROCESSING", to = "SHIPPED"),
                @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                @Transition(name = "return", from = "DELIVERED", to = "RETURNED"),
            })
    State state;

    short tenantId;

    enum State {
        PENDING,
        PROCESSING,
        SHIPPED,
        DELIVERED,
        CANCELLED,
        RETURNED
    }
}
