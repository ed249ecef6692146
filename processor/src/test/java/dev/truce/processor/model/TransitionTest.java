package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionTest {

    @ParameterizedTest
    @CsvSource({
        "ship, SHIP",
        "shipAll, SHIP_ALL",
        "returnOrder, RETURN_ORDER",
        "step2Go, STEP2_GO",
        "a_b, A_B",
        "Ship, SHIP",
        "shipDHL, SHIP_DHL"
    })
    void aConstantIsInCapitals(String method, String constant) {
        SourceLocation location = SourceLocation.of(new ClassRef("shop", List.of("Order")), "status");
        Transition transition = new Transition("go", List.of("A"), false, "B", method, location);
        assertThat(transition.constant()).isEqualTo(constant);
    }
}
