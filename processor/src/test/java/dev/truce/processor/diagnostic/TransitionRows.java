package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_AMBIGUOUS_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_BAD_METHOD;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_BAD_NAME;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_EMPTY_FROM;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_METHOD_TAKEN;
import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_REPEATED_TRANSITION;

import java.util.stream.Stream;

/** What the compiler says about single transitions, added to a lifecycle that is right. */
final class TransitionRows {

    private TransitionRows() {}

    static Stream<Row> all() {
        return Stream.of(
                        transition(
                                LIFECYCLE_EMPTY_FROM,
                                "The transition 'move' has no state to start from; name its states in from = …",
                                "@Transition(name = \"move\", from = →{}, to = \"SHIPPED\")"),
                        transition(
                                LIFECYCLE_BAD_NAME,
                                "'set back' is not a valid transition name; "
                                        + "use letters, digits, '-' and '_', starting with a letter, such as 'set-back'",
                                "@Transition(name = →\"set back\", from = \"SHIPPED\", to = \"PENDING\")"),
                        transition(
                                LIFECYCLE_BAD_METHOD,
                                "'set-back' is not a valid method name; use a Java identifier such as 'backIt'",
                                "@Transition(name = \"back\", from = \"SHIPPED\", to = \"PENDING\", method = →\"set-back\")"),
                        transition(
                                LIFECYCLE_METHOD_TAKEN,
                                "'back' cannot have the method change, which already belongs to a check of every guard; "
                                        + "name another with method = …",
                                "@Transition(name = \"back\", from = \"SHIPPED\", to = \"PENDING\", method = →\"change\")"),
                        transition(
                                LIFECYCLE_METHOD_TAKEN,
                                "'shipIt' cannot have the method shipIt, which already belongs to the transition 'ship-it'; "
                                        + "name another with method = …",
                                "@Transition(name = \"ship-it\", from = \"SHIPPED\", to = \"PENDING\"),\n            "
                                        + "→@Transition(name = \"shipIt\", from = \"SHIPPED\", to = \"PENDING\")"),
                        transition(
                                LIFECYCLE_REPEATED_TRANSITION,
                                "'ship' from PENDING to SHIPPED is declared twice; remove one",
                                "@Transition(name = \"ship\", from = {\"SHIPPED\", →\"PENDING\"}, to = \"SHIPPED\")"),
                        transition(
                                LIFECYCLE_AMBIGUOUS_TRANSITION,
                                "'ship' from PENDING leads to SHIPPED and to DELIVERED; give one of them another name",
                                "@Transition(name = \"ship\", from = →\"*\", to = \"DELIVERED\")"))
                .flatMap(rows -> rows);
    }

    private static Stream<Row> transition(DiagnosticCode code, String text, String transition) {
        return LifecycleRows.lifecycle(
                code,
                text,
                "initial = \"PENDING\", terminal = \"DELIVERED\"",
                LifecycleRows.SHIP,
                "@Transition(name = \"deliver\", from = \"SHIPPED\", to = \"DELIVERED\")",
                transition);
    }
}
