package dev.truce.processor.openapi;

import static dev.truce.processor.openapi.ResourceBuilder.asMember;
import static dev.truce.processor.openapi.ResourceBuilder.enumType;
import static dev.truce.processor.openapi.ResourceBuilder.resource;
import static dev.truce.processor.openapi.ResourceBuilder.states;
import static dev.truce.processor.openapi.ResourceBuilder.transition;
import static dev.truce.processor.openapi.ResourceBuilder.type;

import dev.truce.Disclosure;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.VersionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The API that all samples serve, as a contract. */
public final class SampleApi {

    static final String STRING = "java.lang.String";
    static final String UUID = "java.util.UUID";
    private static final String[] STATES = {
        "PENDING", "PROCESSING", "SHIPPED", "DELIVERED", "RETURNED", "ARCHIVED", "CANCELLED"
    };

    private SampleApi() {}

    public static Contract contract() {
        return contract(List.of(user(), profile(), product(), document(), order(), booking()), operations());
    }

    public static Contract contract(List<Resource> resources, List<Operation> operations) {
        List<Resource> sorted = new ArrayList<>(resources);
        sorted.sort(Comparator.comparing(Resource::type));
        List<Operation> inOrder = new ArrayList<>(operations);
        inOrder.sort(Comparator.comparing(Operation::path)
                .thenComparing(Operation::httpMethod)
                .thenComparing(Operation::endpoint));
        return new Contract(sorted, List.of(), inOrder, List.of());
    }

    public static Resource user() {
        return resource("User", "user")
                .member("id", UUID)
                .member("username", STRING)
                .member("email", STRING)
                .member("version", "long")
                .unique("username")
                .unique(
                        Specs.duplicate("user", "DUPLICATE_EMAIL", "DUPLICATE_EMAIL", "email"),
                        Disclosure.VALUE,
                        true,
                        "email")
                .versioned("version", VersionRule.Type.LONG, false)
                .referencedBy("subscription")
                .build();
    }

    public static Resource profile() {
        return resource("Profile", "profile")
                .key("username")
                .member("username", STRING)
                .member("displayName", STRING)
                .member("version", "long")
                .versioned("version", VersionRule.Type.LONG, true)
                .build();
    }

    public static Resource product() {
        return resource("Product", "product")
                .key("sku")
                .member("sku", STRING)
                .member("name", STRING)
                .member("price", "java.math.BigDecimal")
                .unique("sku")
                .build();
    }

    public static Resource document() {
        return resource("Document", "document")
                .member("id", UUID)
                .member("title", STRING)
                .member("content", STRING)
                .member("version", "long")
                .versioned("version", VersionRule.Type.LONG, false)
                .build();
    }

    public static Resource order() {
        return orderBuilder().build();
    }

    static ResourceBuilder orderBuilder() {
        return resource("Order", "order")
                .member("id", UUID)
                .member("number", STRING)
                .member("customer", STRING)
                .member("quantity", "int")
                .member("status", "status", enumType("OrderStatus", STATES))
                .member("version", "long")
                .unique("number")
                .versioned("version", VersionRule.Type.LONG, false)
                .lifecycle(
                        "status",
                        states(STATES),
                        "PENDING",
                        List.of("RETURNED", "ARCHIVED", "CANCELLED"),
                        List.of("CANCELLED", "ARCHIVED"),
                        transition("process", "PROCESSING", "PENDING"),
                        transition("ship", "SHIPPED", "PENDING", "PROCESSING"),
                        transition("deliver", "DELIVERED", "SHIPPED"),
                        transition("cancel", "CANCELLED", "PENDING", "PROCESSING"),
                        transition("return", "RETURNED", "DELIVERED"),
                        transition("archive", "ARCHIVED", "DELIVERED"));
    }

    public static Resource booking() {
        return resource("Booking", "booking")
                .member("id", UUID)
                .member("room", STRING)
                .member("start", "java.time.LocalDateTime")
                .member("guest", STRING)
                .unique(
                        Specs.duplicate("booking", "SLOT_TAKEN", "DUPLICATE_ROOM_START", "room", "start"),
                        Disclosure.VALUE,
                        false,
                        "room",
                        "start")
                .build();
    }

    /** A representation whose JSON names differ from the Java names. */
    static Representation representation(String simpleName, String resource, Member... members) {
        ClassRef type = new ClassRef("shop.web", List.of(simpleName));
        return new Representation(
                type,
                ClassShape.PUBLIC_CLASS,
                new ClassRef("shop", List.of(resource)),
                List.of(members),
                Coverage.FULL,
                SourceLocation.of(type));
    }

    static Member member(String name, String jsonName, String typeName) {
        return asMember(name, jsonName, type(typeName));
    }

    public static Operation operation(
            Kind kind, String httpMethod, String path, String resource, String... transitions) {
        ClassRef endpoint = new ClassRef("shop.web", List.of(resource + "Endpoint"));
        return new Operation(
                endpoint,
                "handle",
                kind,
                httpMethod,
                path,
                "",
                new ClassRef("shop", List.of(resource)),
                List.of(transitions),
                List.of(),
                exchange(kind, new ClassRef("shop", List.of(resource))),
                null,
                SourceLocation.of(endpoint));
    }

    /** What the methods of a controller make certain that take and return the resource, and one that returns a ResponseEntity. */
    private static Exchange exchange(Kind kind, ClassRef resource) {
        return switch (kind) {
            case CREATE -> new Exchange(resource, 201, Exchange.Content.ONE, resource);
            case READ, TRANSITION -> new Exchange(null, 200, Exchange.Content.ONE, resource);
            case UPDATE -> new Exchange(resource, 200, Exchange.Content.ONE, resource);
            case UPSERT -> new Exchange(resource, null, Exchange.Content.ONE, resource);
            case LIST -> new Exchange(null, 200, Exchange.Content.MANY, resource);
            case DELETE -> new Exchange(null, 204, Exchange.Content.UNKNOWN, null);
            case NONE -> Exchange.UNKNOWN;
        };
    }

    static Operation refusing(Operation operation, String... refusals) {
        return changed(operation, List.of(refusals), operation.exchange());
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>(List.of(
                operation(Kind.CREATE, "POST", "/users", "User"),
                operation(Kind.READ, "GET", "/users/{id}", "User"),
                operation(Kind.UPDATE, "PUT", "/users/{id}", "User"),
                operation(Kind.DELETE, "DELETE", "/users/{id}", "User"),
                operation(Kind.READ, "GET", "/profiles/{username}", "Profile"),
                operation(Kind.UPSERT, "PUT", "/profiles/{username}", "Profile"),
                operation(Kind.CREATE, "POST", "/products", "Product"),
                operation(Kind.READ, "GET", "/products/{sku}", "Product"),
                operation(Kind.CREATE, "POST", "/documents", "Document"),
                operation(Kind.READ, "GET", "/documents/{id}", "Document"),
                operation(Kind.UPDATE, "PUT", "/documents/{id}", "Document"),
                operation(Kind.UPDATE, "PATCH", "/documents/{id}", "Document"),
                operation(Kind.DELETE, "DELETE", "/documents/{id}", "Document"),
                operation(Kind.CREATE, "POST", "/orders", "Order"),
                operation(Kind.LIST, "GET", "/orders", "Order"),
                operation(Kind.READ, "GET", "/orders/{id}", "Order"),
                operation(Kind.UPDATE, "PUT", "/orders/{id}", "Order"),
                operation(Kind.DELETE, "DELETE", "/orders/{id}", "Order"),
                operation(Kind.CREATE, "POST", "/bookings", "Booking"),
                operation(Kind.READ, "GET", "/bookings/{id}", "Booking")));
        Arrays.asList("process", "ship", "deliver", "cancel", "return", "archive")
                .forEach(transition -> operations.add(
                        operation(Kind.TRANSITION, "POST", "/orders/{id}/" + transition, "Order", transition)));
        return operations.stream().map(SampleApi::withoutFramework).toList();
    }

    /** The same as plain annotations state it: nothing about bodies and the status of success. */
    private static Operation withoutFramework(Operation operation) {
        return changed(operation, operation.refusals(), Exchange.UNKNOWN);
    }

    private static Operation changed(Operation operation, List<String> refusals, Exchange exchange) {
        return new Operation(
                operation.endpoint(),
                operation.method(),
                operation.kind(),
                operation.httpMethod(),
                operation.path(),
                operation.condition(),
                operation.resource(),
                operation.transitions(),
                refusals,
                exchange,
                operation.idempotency(),
                operation.location());
    }
}
