package dev.truce.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint bound to a resource. A method with several paths, several HTTP methods or several annotations is several operations.
 *
 * @param endpoint the class that holds the method
 * @param method the Java method's name
 * @param kind what it does, never {@code AUTO}
 * @param httpMethod upper case; empty where it is not known
 * @param path the template; empty where it is not known
 * @param condition what else selects it among operations on one route, such as a media type; empty for nothing
 * @param resource the resource's class
 * @param transitions the names of the transitions it fires, as written
 * @param refusals the codes it can raise, as written
 * @param exchange its request body and its successful answer
 * @param idempotency how its keys are handled; {@code null} if it takes none
 * @param location the annotation
 */
public record Operation(
        ClassRef endpoint,
        String method,
        Kind kind,
        String httpMethod,
        String path,
        String condition,
        ClassRef resource,
        List<String> transitions,
        List<String> refusals,
        Exchange exchange,
        @Nullable Idempotency idempotency,
        SourceLocation location)
        implements Comparable<Operation> {

    /** Hashes the method alone, which nearly identifies the operation within a compilation. */
    @Override
    public int hashCode() {
        return 31 * endpoint.hashCode() + method.hashCode();
    }

    /** Orders operations by route, as documents list them, and then by endpoint. */
    @Override
    public int compareTo(Operation other) {
        int order = path.compareTo(other.path);
        if (order == 0) {
            order = httpMethod.compareTo(other.httpMethod);
        }
        if (order == 0) {
            order = endpoint.compareTo(other.endpoint);
        }
        return order == 0 ? method.compareTo(other.method) : order;
    }

    /** The kinds of operation. */
    public enum Kind {
        CREATE,
        READ,
        LIST,
        UPDATE,
        UPSERT,
        DELETE,
        TRANSITION,
        NONE
    }

    public Operation {
        transitions = List.copyOf(transitions);
        refusals = List.copyOf(refusals);
    }
}
