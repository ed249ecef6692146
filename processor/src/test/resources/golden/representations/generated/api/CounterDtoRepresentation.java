package api;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.generated.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Describes {@link CounterDto}, which represents {@link Counter}, to integrations. */
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
