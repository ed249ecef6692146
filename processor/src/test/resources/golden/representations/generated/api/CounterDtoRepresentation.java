package api;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;

/** What integrations know of {@link CounterDto}, which shows {@link Counter}. */
@Generated("dev.truce.processor.GuardProcessor")
public final class CounterDtoRepresentation extends Representation<CounterDto> {
    /** For {@code ServiceLoader}. */
    public CounterDtoRepresentation() {
        super(CounterDto.class, Counter.class, Map.of("version", "version"));
    }

    @Override
    public EntityTag etag(CounterDto counterDto) {
        return EntityTag.of(counterDto.version);
    }
}
