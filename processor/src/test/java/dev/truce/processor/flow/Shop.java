package dev.truce.processor.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/** The resources whose guards the checked code calls: a record that cannot change, and a class with a setter. */
final class Shop {
    private static final String LIFECYCLE = """
            @StateTransitions(initial = "PENDING", typestate = true, terminal = {"RETURNED", "ARCHIVED", "CANCELLED"},
                    deletable = {"CANCELLED", "ARCHIVED"}, value = {
                @Transition(name = "process", from = "PENDING", to = "PROCESSING"),
                @Transition(name = "ship", from = {"PENDING", "PROCESSING"}, to = "SHIPPED"),
                @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
                @Transition(name = "cancel", from = {"PENDING", "PROCESSING"}, to = "CANCELLED"),
                @Transition(name = "return", from = "DELIVERED", to = "RETURNED"),
                @Transition(name = "archive", from = "DELIVERED", to = "ARCHIVED")})
            """;

    private Shop() {}

    /** Its sources, by class name. */
    static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("shop.OrderStatus", """
                package shop;
                public enum OrderStatus { PENDING, PROCESSING, SHIPPED, DELIVERED, RETURNED, ARCHIVED, CANCELLED }
                """);
        sources.put("shop.Order", """
                package shop;
                import dev.truce.*;
                public record Order(long id, @Versioned long version, %s OrderStatus status) {
                    public Order withStatus(OrderStatus status) { return new Order(id, version, status); }
                    Order reset() { return withStatus(OrderStatus.PENDING); }
                }
                """.formatted(LIFECYCLE));
        sources.put("shop.Ticket", """
                package shop;
                import dev.truce.*;
                public class Ticket {
                    private long version;
                    %s public OrderStatus status;
                    @Versioned public long getVersion() { return version; }
                    public OrderStatus getStatus() { return status; }
                    public void setStatus(OrderStatus status) { this.status = status; }
                    static class Desk { void close(Ticket ticket) { ticket.setStatus(OrderStatus.ARCHIVED); } }
                }
                """.formatted(LIFECYCLE));
        return sources;
    }

    /** A class with some members, which begin on its first line. */
    static String holding(String className, String members) {
        return "package shop; import static shop.OrderStatus.*; import static shop.OrderGuard.ship; import dev.truce.runtime.*;"
                + " import java.util.*; @SuppressWarnings(\"fallthrough\") class " + className + " {" + members + "}";
    }
}
