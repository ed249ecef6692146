package dev.truce.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by a unique key. */
final class Index<K, T> {

    private final Map<K, T> entries = new HashMap<>();

    /**
     * @param what the plural of the things, for the message about two of one key
     * @throws IllegalStateException if two have one key
     */
    Index(String what, List<T> things, Function<T, ? extends K> key) {
        for (T thing : things) {
            T other = entries.putIfAbsent(key.apply(thing), thing);
            if (other != null) {
                throw new IllegalStateException("two " + what + " " + describe(key.apply(thing)) + ": "
                        + describe(other) + " and " + describe(thing) + "; is one of them on the class path twice?");
            }
        }
    }

    @Nullable
    T get(K key) {
        return entries.get(key);
    }

    /** The entry of a class or of the nearest of its superclasses that has one. */
    static <T> @Nullable T nearest(Index<Class<?>, T> index, Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            T thing = index.get(c);
            if (thing != null) {
                return thing;
            }
        }
        return null;
    }

    private static String describe(Object thing) {
        return thing instanceof Class<?> type ? type.getName() : thing.toString();
    }
}
