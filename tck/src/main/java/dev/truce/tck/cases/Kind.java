package dev.truce.tck.cases;

import java.util.List;
import java.util.Locale;

/** The resources of the sample API. */
enum Kind {
    USER("/users", "id username email version"),
    PROFILE("/profiles", "username displayName version"),
    PRODUCT("/products", "sku name price"),
    DOCUMENT("/documents", "id title content version"),
    ORDER("/orders", "id number customer quantity status version"),
    BOOKING("/bookings", "id room start guest");

    /** The resources with a version. */
    static final List<Kind> VERSIONED = List.of(USER, PROFILE, DOCUMENT, ORDER);

    /** The versioned resources whose PUT and DELETE demand a precondition. */
    static final List<Kind> GUARDED = List.of(USER, PROFILE, ORDER);

    /** The versioned resources whose PUT takes a precondition but does not demand it. */
    static final List<Kind> UNGUARDED = List.of(DOCUMENT);

    /** The versioned resources that can be deleted. */
    static final List<Kind> DELETABLE = List.of(USER, DOCUMENT, ORDER);

    private final String path;
    private final String members;

    Kind(String path, String members) {
        this.path = path;
        this.members = members;
    }

    /** The name on the wire. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return path;
    }

    List<String> members() {
        return List.of(members.split(" "));
    }

    String preconditionFailed() {
        return name() + "_PRECONDITION_FAILED";
    }

    String preconditionRequired() {
        return name() + "_PRECONDITION_REQUIRED";
    }

    String stale() {
        return "STALE_" + name();
    }
}
