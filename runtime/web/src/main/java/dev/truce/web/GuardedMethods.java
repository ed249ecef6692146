package dev.truce.web;

import dev.truce.Guarded;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads {@code @Guarded} from the methods of endpoints, also where a superclass or an interface carries it. */
public final class GuardedMethods {

    private final Map<Endpoint, GuardedOperation> operations = new ConcurrentHashMap<>();
    private volatile boolean used;

    /** Creates a reader that has read nothing. */
    public GuardedMethods() {}

    /**
     * Returns the operation of a method.
     *
     * @param type the class of the endpoint
     * @param method its method, which it may inherit
     * @return the operation; {@link GuardedOperation#NONE} if it is not guarded
     */
    public GuardedOperation of(Class<?> type, Method method) {
        Endpoint endpoint = new Endpoint(type, method);
        GuardedOperation known = operations.get(endpoint);
        if (known == null) {
            known = read(endpoint);
            operations.put(endpoint, known);
            used |= known.isGuarded();
        }
        return known;
    }

    /**
     * Tells whether the application guards any operation: one that guards none behaves as without Truce.
     *
     * @return {@code true} if a method that was read is guarded
     */
    public boolean areUsed() {
        return used;
    }

    private static GuardedOperation read(Endpoint endpoint) {
        List<Guarded> annotations = Declarations.first(endpoint.type(), endpoint.method(), declaration -> {
            List<Guarded> found = Arrays.asList(declaration.getAnnotationsByType(Guarded.class));
            return found.isEmpty() ? null : found;
        });
        return annotations == null ? GuardedOperation.NONE : GuardedOperation.of(annotations);
    }

    /** Two classes may inherit one method and guard it differently. */
    private record Endpoint(Class<?> type, Method method) {}
}
