package dev.truce.web;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.EntityTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The resources that a request has written, as the persistence library keeps them. A service may create its answer
 * before the write, so that the answer has the old version.
 */
public final class WrittenResources {

    private final List<Written> all = new ArrayList<>();

    /** Creates the resources of one request, none so far. */
    public WrittenResources() {}

    private record Written(Object resource, Object key) {}

    /**
     * Adds a resource whose write has been committed.
     *
     * @param resource the resource, which has its new version
     * @param key its key
     */
    public void add(Object resource, Object key) {
        all.add(new Written(Objects.requireNonNull(resource, "resource"), Objects.requireNonNull(key, "key")));
    }

    /**
     * Returns the version that an answer shows, after all writes.
     *
     * @param contracts the application's contracts
     * @param body the content of the answer
     * @param shown the tag of the version that the content holds
     * @param pathValues the values in the path of the request, of which one may be the key
     * @return the same tag where it is the current one, the current one where that is certain, {@code null} where it
     * is not
     */
    public @Nullable EntityTag current(
            Contracts contracts, Object body, EntityTag shown, Collection<String> pathValues) {
        boolean isCurrent = true;
        EntityTag ofPath = null;
        for (Written written : all) {
            EntityTag tag =
                    contracts.shows(body, written.resource().getClass()) ? contracts.etag(written.resource()) : null;
            if (tag != null) {
                isCurrent &= tag.equals(shown);
                if (pathValues.contains(written.key().toString())) {
                    ofPath = tag;
                }
            }
        }
        return isCurrent ? shown : ofPath;
    }
}
