package dev.truce.runtime;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The contracts of an application, by class and by name. */
final class Resources {

    private final List<ResourceContract<?>> all;
    private final Index<String, ResourceContract<?>> byName;
    private final Index<Class<?>, ResourceContract<?>> byClass;

    Resources(List<ResourceContract<?>> contracts) {
        all = contracts.stream()
                .sorted(Comparator.comparing(ResourceContract::name))
                .toList();
        byName = new Index<>("contracts of the name", all, ResourceContract::name);
        byClass = new Index<>("contracts for", all, ResourceContract::type);
    }

    List<ResourceContract<?>> all() {
        return all;
    }

    @Nullable
    ResourceContract<?> byName(String name) {
        return byName.get(name);
    }

    @Nullable
    ResourceContract<?> find(Class<?> type) {
        return Index.nearest(byClass, type);
    }

    @Nullable
    EntityTag etag(Object resource) {
        ResourceContract<?> contract = find(resource.getClass());
        return contract == null ? null : etag(contract, resource);
    }

    private static <R> @Nullable EntityTag etag(ResourceContract<R> contract, Object resource) {
        return contract.etag(contract.type().cast(resource));
    }
}
