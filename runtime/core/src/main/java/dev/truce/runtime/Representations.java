package dev.truce.runtime;

import dev.truce.runtime.generated.Representation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The representations of an application, by class and by the resource that they show. */
final class Representations {

    /** Those with few names are usually summaries and inputs. */
    private static final Comparator<Representation<?>> MOST_NAMES_FIRST = Comparator.<Representation<?>>comparingInt(
                    representation -> -representation.names().size())
            .thenComparing(representation -> representation.type().getName());

    private final List<Representation<?>> all;
    private final Index<Class<?>, Representation<?>> byClass;
    private final Map<String, Function<String, @Nullable String>> namesByResource = new HashMap<>();

    Representations(List<Representation<?>> representations, Resources resources) {
        all = representations.stream().sorted(MOST_NAMES_FIRST).toList();
        byClass = new Index<>("representations for", all, Representation::type);
        for (Representation<?> representation : all) {
            ResourceContract<?> resource = resources.find(representation.resource());
            if (resource != null) {
                namesByResource.merge(resource.name(), representation.names()::get, Representations::first);
            }
        }
    }

    private static Function<String, @Nullable String> first(
            Function<String, @Nullable String> one, Function<String, @Nullable String> other) {
        return member -> {
            String name = one.apply(member);
            return name != null ? name : other.apply(member);
        };
    }

    List<Representation<?>> all() {
        return all;
    }

    /** From a Java member of the resource to its name in the first representation that has one. */
    @Nullable
    Function<String, @Nullable String> namesOf(String resource) {
        return namesByResource.get(resource);
    }

    @Nullable
    Representation<?> find(Class<?> type) {
        return Index.nearest(byClass, type);
    }

    @Nullable
    EntityTag etag(Object shown) {
        Representation<?> representation = find(shown.getClass());
        return representation == null ? null : etag(representation, shown);
    }

    private static <T> @Nullable EntityTag etag(Representation<T> representation, Object shown) {
        return representation.etag(representation.type().cast(shown));
    }
}
