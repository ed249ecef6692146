package dev.truce.processor.testing;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.SourceLocation;
import java.util.List;

/** Builds an operation of {@code shop.OrderApi} on {@code shop.Order} as its reader would. */
public final class OperationModel {

    public static final ClassRef ENDPOINT = new ClassRef("shop", List.of("OrderApi"));

    private final String method;
    private final Kind kind;
    private final String httpMethod;
    private final String path;
    private ClassRef endpoint = ENDPOINT;
    private ClassRef resource = ResourceModel.ORDER;
    private List<String> transitions = List.of();
    private List<String> refusals = List.of();
    private Exchange exchange = Exchange.UNKNOWN;
    private int occurrence;

    private OperationModel(String method, Kind kind, String route) {
        this.method = method;
        this.kind = kind;
        this.httpMethod = route.contains(" ") ? route.substring(0, route.indexOf(' ')) : "";
        this.path = route.substring(route.indexOf(' ') + 1);
    }

    /** An operation with a route such as {@code POST /orders}. */
    public static OperationModel of(String method, Kind kind, String route) {
        return new OperationModel(method, kind, route);
    }

    /** Where the annotation of a method stands. */
    public static SourceLocation guarded(String method) {
        return guarded(method, 0);
    }

    public static SourceLocation guarded(String method, int occurrence) {
        return SourceLocation.of(ENDPOINT, method + "()").annotation("dev.truce.Guarded", occurrence);
    }

    public OperationModel in(ClassRef other) {
        endpoint = other;
        return this;
    }

    public OperationModel on(ClassRef other) {
        resource = other;
        return this;
    }

    public OperationModel transitions(String... names) {
        transitions = List.of(names);
        return this;
    }

    public OperationModel refusals(String... codes) {
        refusals = List.of(codes);
        return this;
    }

    public OperationModel exchange(Exchange other) {
        exchange = other;
        return this;
    }

    public OperationModel occurrence(int index) {
        occurrence = index;
        return this;
    }

    public Operation build() {
        SourceLocation location =
                SourceLocation.of(endpoint, method + "()").annotation("dev.truce.Guarded", occurrence);
        return new Operation(
                endpoint,
                method,
                kind,
                httpMethod,
                path,
                "",
                resource,
                transitions,
                refusals,
                exchange,
                null,
                location);
    }
}
