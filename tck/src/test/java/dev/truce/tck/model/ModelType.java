package dev.truce.tck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The resources of the sample API and their rules. */
enum ModelType {
    USERS("user", "id", true, "GET, PUT, DELETE", List.of("username", "email")),
    PROFILES("profile", "username", true, "GET, PUT", List.of("displayName")),
    PRODUCTS("product", "sku", false, "GET", List.of("sku", "name", "price")),
    DOCUMENTS("document", "id", true, "GET, PUT, PATCH, DELETE", List.of("title", "content")),
    ORDERS("order", "id", true, "GET, PUT, DELETE", List.of("number", "customer", "quantity")),
    BOOKINGS("booking", "id", false, "GET", List.of("room", "start", "guest"));

    /** A rule that no two rows may break. */
    record Rule(String code, List<String> members, boolean ignoringCase) {}

    final String wireName;
    final String key;
    final boolean versioned;
    final String methods;
    final List<String> members;

    ModelType(String wireName, String key, boolean versioned, String methods, List<String> members) {
        this.wireName = wireName;
        this.key = key;
        this.versioned = versioned;
        this.methods = methods;
        this.members = members;
    }

    static @Nullable ModelType at(String path) {
        for (ModelType type : values()) {
            if (type.path().equals(path)) {
                return type;
            }
        }
        return null;
    }

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean demandsPrecondition() {
        return this == USERS || this == PROFILES || this == ORDERS;
    }

    boolean createdByPut() {
        return this == PROFILES;
    }

    List<Rule> rules() {
        return switch (this) {
            case USERS ->
                List.of(
                        new Rule("DUPLICATE_USER_USERNAME", List.of("username"), false),
                        new Rule("DUPLICATE_EMAIL", List.of("email"), true));
            case PRODUCTS -> List.of(new Rule("DUPLICATE_PRODUCT_SKU", List.of("sku"), false));
            case ORDERS -> List.of(new Rule("DUPLICATE_ORDER_NUMBER", List.of("number"), false));
            case BOOKINGS -> List.of(new Rule("SLOT_TAKEN", List.of("room", "start"), false));
            default -> List.of();
        };
    }

    String code(String suffix) {
        return wireName.toUpperCase(Locale.ROOT) + '_' + suffix;
    }

    ModelProblem stale() {
        return new ModelProblem(
                409, "STALE_" + wireName.toUpperCase(Locale.ROOT), "Version is stale", "It has changed.", "refetch");
    }
}
