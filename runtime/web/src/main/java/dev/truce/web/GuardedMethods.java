package dev.truce.web;

import dev.truce.Guarded;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads {@code @Guarded} from the methods of endpoints, also where a superclass or an interface carries it. */
public final class GuardedMethods {

    private final Map<Method, GuardedOperation> operations = new ConcurrentHashMap<>();
    private volatile boolean used;

    /** Creates a reader that has read nothing. */
    public GuardedMethods() {}

    /**
     * Returns the operation of a method.
     *
     * @param method the method of an endpoint
     * @return the operation; {@link GuardedOperation#NONE} if it is not guarded
     */
    public GuardedOperation of(Method method) {
        GuardedOperation known = operations.get(method);
        if (known == null) {
            known = read(method);
            operations.put(method, known);
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

    private static GuardedOperation read(Method method) {
        List<Guarded> annotations = Declarations.first(method, declaration -> {
            List<Guarded> found = Arrays.asList(declaration.getAnnotationsByType(Guarded.class));
            return found.isEmpty() ? null : found;
        });
        return annotations == null ? GuardedOperation.NONE : GuardedOperation.of(annotations);
    }
}
