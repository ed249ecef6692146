package dev.truce.spring.etag;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import dev.truce.spring.TagFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the functions of the application first, then the contracts. */
final class ContractTags implements EntityTags {

    private final Contracts contracts;
    private final List<TagFunction<?>> functions;

    ContractTags(Contracts contracts, List<TagFunction<?>> functions) {
        this.contracts = contracts;
        this.functions = List.copyOf(functions);
    }

    @Override
    public @Nullable EntityTag of(Object body) {
        for (TagFunction<?> function : functions) {
            if (function.type().isInstance(body)) {
                return tag(function, body);
            }
        }
        return contracts.etag(body);
    }

    private static <T> @Nullable EntityTag tag(TagFunction<T> function, Object body) {
        return function.tag(function.type().cast(body));
    }
}
