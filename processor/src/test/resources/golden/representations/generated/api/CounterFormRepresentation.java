package api;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.generated.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Describes {@link CounterForm}, which represents {@link Counter}, to integrations. */
@Generated("dev.truce.processor.GuardProcessor")
public final class CounterFormRepresentation extends Representation<CounterForm> {
    /** For {@code ServiceLoader}. */
    public CounterFormRepresentation() {
        super(CounterForm.class, Counter.class, Map.of("version", "version"));
    }

    @Override
    public @Nullable EntityTag etag(CounterForm counterForm) {
        Short version = counterForm.version();
        return version == null ? null : EntityTag.of(version);
    }
}
