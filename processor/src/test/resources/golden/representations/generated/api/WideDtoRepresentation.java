package api;

import dev.truce.runtime.generated.Representation;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Describes {@link WideDto}, which represents {@link Wide}, to integrations. */
@Generated("dev.truce.processor.GuardProcessor")
public final class WideDtoRepresentation extends Representation<WideDto> {
    /** For {@code ServiceLoader}. */
    public WideDtoRepresentation() {
        super(WideDto.class, Wide.class, Map.ofEntries(Map.entry("a", "A"), Map.entry("b", "B"),
                Map.entry("c", "C"), Map.entry("d", "D"), Map.entry("e", "E"), Map.entry("f", "F"),
                Map.entry("g", "G"), Map.entry("h", "H"), Map.entry("i", "I"), Map.entry("j", "J"),
                Map.entry("k", "K")));
    }
}
