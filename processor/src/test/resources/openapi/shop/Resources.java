package shop;

import dev.truce.ReferencedBy;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;

@ReferencedBy(name = "subscription")
record User(
        UUID id,
        @Unique String username,
        @Unique(ignoreCase = true, code = "DUPLICATE_EMAIL") String email,
        @Versioned(required = false) long version) {}

@dev.truce.ApiResource(key = "username")
record Profile(String username, String displayName, @Versioned(required = true) long version) {}

@dev.truce.ApiResource(key = "sku")
record Product(@Unique String sku, String name, BigDecimal price) {}

record Document(UUID id, String title, String content, @Versioned(required = false) long version) {}

@Unique(fields = {"room", "start"}, code = "SLOT_TAKEN")
record Booking(UUID id, String room, LocalDateTime start, String guest) {}

enum OrderStatus {
    PENDING,
    PROCESSING,
    SHIPPED,
    DELIVERED,
    RETURNED,
    ARCHIVED,
    CANCELLED
}

record Order(
        UUID id,
        @Unique String number,
        String customer,
        int quantity,
        @StateTransitions(
                initial = "PENDING",
                terminal = {"RETURNED", "ARCHIVED", "CANCELLED"},
                deletable = {"CANCELLED", "ARCHIVED"},
                value = {
                    @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
                    @Transition(name = "ship", from = {"PENDING", "PROCESSING"}, to = "SHIPPED"),
                    @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                    @Transition(name = "cancel", from = {"PENDING", "PROCESSING"}, to = "CANCELLED"),
                    @Transition(name = "return", from = "DELIVERED", to = "RETURNED"),
                    @Transition(name = "archive", from = "DELIVERED", to = "ARCHIVED")
                })
        OrderStatus status,
        @Versioned(required = false) long version) {}
