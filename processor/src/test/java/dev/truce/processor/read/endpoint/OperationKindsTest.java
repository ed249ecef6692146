package dev.truce.processor.read.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.read.Application;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperationKindsTest {
    private static final String MONO = "package reactor.core.publisher; public interface Mono<T> {}";
    private static final String FLUX = "package reactor.core.publisher; public interface Flux<T> {}";

    @Test
    void aGetReadsOrListsByItsReturnTypeAndThenByItsPath() {
        check("""
                /orders/{id}        | Order                                     | READ
                /orders/{id}        | void                                      | READ
                /orders/{id}        | Object                                    | READ
                /orders/{id}        | byte[]                                    | READ
                /orders/{id}        | java.nio.file.Path                        | READ
                /orders/{id}        | java.util.Map<String, List<Order>>        | READ
                /orders/{id}        | ResponseEntity<?>                         | READ
                /orders/{id}        | ResponseEntity                            | READ
                /orders/{id}        | OrderStatus                               | READ
                /customers/{id}     | List<Order>                               | LIST
                /customers/{id}     | Order[]                                   | LIST
                /customers/{id}     | java.util.stream.Stream<Order>            | LIST
                /customers/{id}     | Flux<Order>                               | LIST
                /customers/{id}     | Mono<ResponseEntity<List<Order>>>         | LIST
                /customers/{id}     | ResponseEntity<? extends Iterable<Order>> | LIST
                /customers/{id}     | Page<Order>                               | LIST
                /customers/{id}     | Pages                                     | LIST
                /customers/{id}     | Mono<Pages>                               | LIST
                /customers/{id}     | java.util.ArrayDeque                      | LIST
                /customers/{id}     | java.util.stream.IntStream                | LIST
                /customers/{id}     | Order[][]                                 | LIST
                /customers/{id}     | Mono<ResponseEntity<Order[]>>             | LIST
                /customers/{id}     | <T extends List<Order>> T                 | READ
                /customers/{id}     | Mono<? super List<Order>>                 | READ
                /customers/{id}     | java.util.Iterator<Order>                 | READ
                /orders             | List<Order>                               | LIST
                /orders             | void                                      | LIST
                /orders             | Object                                    | LIST
                /orders/{id}/status | OrderStatus                               | LIST
                /orders/{id}/lines  | List<String>                              | LIST
                /orders/current     | Order                                     | READ
                /orders/current     | OrderDto                                  | READ
                /orders/current     | Mono<ResponseEntity<OrderDto>>            | READ
                /orders/current     | java.util.Optional<? extends Order>       | READ
                /orders/current     | Customer                                  | LIST
                """, "@Guarded(value = Order.class, method = \"GET\", path = \"%1$s\") abstract %2$s m%3$d();");
    }

    @Test
    void theHttpMethodDecidesUnlessTheAnnotationSaysMore() {
        check("""
                POST    |                                            | CREATE
                PUT     |                                            | UPDATE
                PATCH   |                                            | UPDATE
                DELETE  |                                            | DELETE
                HEAD    |                                            | READ
                OPTIONS |                                            | NONE
                DELETE  | , transition = "ship"                      | TRANSITION
                PUT     | , operation = dev.truce.Operation.UPSERT   | UPSERT
                GET     | , operation = dev.truce.Operation.LIST     | LIST
                        | , transition = "ship"                      | TRANSITION
                """, "@Guarded(value = Order.class, method = \"%s\", path = \"/orders/{id}\"%s) abstract void m%d();");
    }

    /** Checks the last column of a table, of whose other columns each method is made. */
    private static void check(String table, String method) {
        StringBuilder source = new StringBuilder("""
                import dev.truce.Guarded;
                import java.util.List;
                import org.springframework.http.ResponseEntity;
                import reactor.core.publisher.*;
                import shop.*;
                interface Page<T> extends Iterable<T> {}
                abstract class Pages extends Object implements Cloneable, Page<Order> {}
                abstract class Orders {
                """);
        List<String> expected = new ArrayList<>();
        for (String row : table.lines().toList()) {
            String[] cells = row.strip().split(" *\\| *", -1);
            source.append(method.formatted(cells[0], cells[1], expected.size())).append('\n');
            expected.add("m" + expected.size() + " " + cells[2]);
        }
        List<String> operations =
                Application.of(MONO, FLUX, source.append('}').toString()).operations("Orders");
        assertThat(operations)
                .extracting(line -> line.replaceFirst(":.* ", " "))
                .as(table)
                .containsExactlyElementsOf(expected);
    }
}
