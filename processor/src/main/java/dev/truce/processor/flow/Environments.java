package dev.truce.processor.flow;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the compiler's environment inside the wrappers of build tools: Gradle's wrapper keeps it in a field, and
 * IntelliJ's is a proxy whose handler does. Fields of the JDK itself are not read, so that no flag is needed.
 */
final class Environments {
    private static final int MOST = 64;

    private Environments() {}

    /** Returns the environment and all environments inside it. */
    static List<ProcessingEnvironment> in(ProcessingEnvironment outermost) {
        List<ProcessingEnvironment> found = new ArrayList<>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(outermost));
        while (!open.isEmpty() && seen.size() < MOST) {
            Object next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof ProcessingEnvironment environment) {
                found.add(environment);
            }
            if (Proxy.isProxyClass(next.getClass())) {
                open.add(Proxy.getInvocationHandler(next));
            } else {
                open.addAll(behind(next, next instanceof ProcessingEnvironment));
            }
        }
        return found;
    }

    /** Returns the environments in the fields of a wrapper; for an invocation handler, every value that may be one. */
    private static List<Object> behind(Object wrapper, boolean isEnvironment) {
        List<Object> values = new ArrayList<>();
        for (Class<?> type = wrapper.getClass(); type != null && isForeign(type); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Object value = Modifier.isStatic(field.getModifiers()) ? null : read(field, wrapper);
                if (value instanceof ProcessingEnvironment
                        || (value != null
                                && (!isEnvironment || Proxy.isProxyClass(value.getClass()))
                                && isForeign(value.getClass()))) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private static @Nullable Object read(Field field, Object object) {
        try {
            return field.trySetAccessible() ? field.get(object) : null;
        } catch (IllegalAccessException | RuntimeException hidden) {
            return null;
        }
    }

    /** Whether a class belongs to neither the JDK nor the compiler. */
    private static boolean isForeign(Class<?> type) {
        return !type.getName().startsWith("java.")
                && !type.getName().startsWith("jdk.")
                && !type.getName().startsWith("com.sun.");
    }
}
