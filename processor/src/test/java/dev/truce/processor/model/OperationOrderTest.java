package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Operation.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationOrderTest {
    private static final Comparator<Operation> BY_ROUTE = Comparator.comparing(Operation::path)
            .thenComparing(Operation::httpMethod)
            .thenComparing(Operation::endpoint)
            .thenComparing(Operation::method);

    /** Paths, methods and names that begin alike, in capitals, empty, or beyond ASCII. */
    private static final List<Operation> OPERATIONS = operations();

    @Test
    void operationsAreOrderedByPathAndThenMethodAndThenWhatIsReachedThere() {
        for (Operation one : OPERATIONS) {
            for (Operation other : OPERATIONS) {
                assertThat(Integer.signum(one.compareTo(other)))
                        .as("%s and %s", one, other)
                        .isEqualTo(Integer.signum(BY_ROUTE.compare(one, other)));
            }
        }
    }

    @Test
    void theOrderOfTheSourcesMakesNoDifference() {
        List<Operation> forth = new ArrayList<>(OPERATIONS);
        List<Operation> back = new ArrayList<>(OPERATIONS);
        Collections.reverse(back);
        Collections.sort(forth);
        Collections.sort(back);

        assertThat(forth).isEqualTo(back);
        assertThat(forth.get(0).path()).as("an unknown path comes first").isEmpty();
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (String path : new String[] {"/orders/{id}", "/orders", "/Orders", "", "/\uD83D\uDE00"}) {
            for (String httpMethod : new String[] {"PUT", "", "GET"}) {
                for (ClassRef endpoint : List.of(
                        new ClassRef("shop", List.of("Orders")),
                        new ClassRef("shop", List.of("Orders", "Page")),
                        new ClassRef("", List.of("Orders")))) {
                    for (String method : new String[] {"read", "reads", "Read"}) {
                        operations.add(new Operation(
                                endpoint,
                                method,
                                Kind.READ,
                                httpMethod,
                                path,
                                "",
                                endpoint,
                                List.of(),
                                List.of(),
                                Exchange.UNKNOWN,
                                null,
                                SourceLocation.of(endpoint, method)));
                    }
                }
            }
        }
        return operations;
    }
}
