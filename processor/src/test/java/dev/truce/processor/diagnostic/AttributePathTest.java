package dev.truce.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.AttributePath.Step;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributePathTest {

    @Test
    void annotationItselfHasNoSteps() {
        assertThat(AttributePath.of("").steps()).isEmpty();
    }

    @Test
    void pathOfALocationIsReadBack() {
        SourceLocation location = SourceLocation.of(new ClassRef("", List.of("Order")))
                .annotation("dev.truce.StateTransitions", 0)
                .at("value", 12)
                .at("from", 0);

        assertThat(AttributePath.of(location.path()).steps())
                .containsExactly(new Step("value", 12), new Step("from", 0));
    }

    @Test
    void attributeWithoutIndexIsAllOfIt() {
        assertThat(AttributePath.of("stale.code").steps()).containsExactly(new Step("stale", -1), new Step("code", -1));
    }
}
