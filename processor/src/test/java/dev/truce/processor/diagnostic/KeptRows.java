package dev.truce.processor.diagnostic;

import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_NO_PRECONDITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_OTHER_RESOURCE;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_OTHER_TRANSITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_PRECONDITION_NOT_REQUIRED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_TRANSITION_NOT_DECLARED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_TRANSITION_NOT_FIRED;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_UNCHECKED_PRECONDITION;
import static dev.truce.processor.diagnostic.DiagnosticCode.KEPT_UNLISTED_REFUSAL;

import java.util.stream.Stream;

/** Operations whose code does not do what their annotation declares. */
final class KeptRows {
    private KeptRows() {}

    static Stream<Row> all() {
        return Stream.of(
                Row.of(
                                KEPT_UNCHECKED_PRECONDITION,
                                "delete takes the version that the client has read but never checks it, so a stale write of Account succeeds; call AccountGuard.checkVersion")
                        .with("Accounts", """
                                import dev.truce.runtime.IfMatch;

                                class Accounts {
                                    →@Guarded(value = Account.class, method = "DELETE", path = "/accounts/{id}")
                                    void delete(long id, IfMatch ifMatch) {
                                        System.out.println("Deleted " + id);
                                    }
                                }

                                record Account(@Versioned(required = false) long version) {}
                                """),
                Row.of(
                                KEPT_NO_PRECONDITION,
                                "delete takes neither If-Match nor a version, so a stale write of Account succeeds; take an IfMatch and pass it to AccountGuard.checkVersion")
                        .with("Accounts", """
                                class Accounts {
                                    →@Guarded(value = Account.class, method = "DELETE", path = "/accounts/{id}")
                                    void delete(long id) {
                                        System.out.println("Deleted " + id);
                                    }
                                }

                                record Account(@Versioned(required = false) long version) {}
                                """),
                Row.of(
                                KEPT_PRECONDITION_NOT_REQUIRED,
                                "AccountGuard.checkVersion accepts a request without If-Match, but Account requires one, so the documented 428 is never sent; call AccountGuard.requireVersion")
                        .with("Accounts", """
                                import dev.truce.runtime.IfMatch;

                                class Accounts {
                                    →@Guarded(value = Account.class, method = "DELETE", path = "/accounts/{id}")
                                    void delete(long id, IfMatch ifMatch) {
                                        AccountGuard.checkVersion(ifMatch, 1);
                                    }
                                }

                                record Account(@Versioned(required = true) long version) {}
                                """),
                Row.of(
                                KEPT_TRANSITION_NOT_FIRED,
                                "pay declares the transition 'pay' but never fires it; call OrderGuard.pay, or remove it from the annotation")
                        .with("Orders", """
                                class Orders {
                                    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/pay", transition = →"pay")
                                    void pay(long id) {
                                        System.out.println("Paid " + id);
                                    }
                                }

                                enum Status { PENDING, PAID, CANCELLED }

                                record Order(
                                        @Versioned(required = false) long version,
                                        @StateTransitions(initial = "PENDING", terminal = {"PAID", "CANCELLED"}, value = {
                                            @Transition(name = "pay", from = "PENDING", to = "PAID"),
                                            @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                                        })
                                        Status status) {}
                                """),
                Row.of(
                                KEPT_TRANSITION_NOT_DECLARED,
                                "OrderGuard.cancel fires 'cancel', which cancel does not declare; write transition = \"cancel\"")
                        .with("Orders", """
                                class Orders {
                                    →@Guarded(value = Order.class, method = "POST", path = "/orders/{id}/cancel")
                                    void cancel(long id) {
                                        System.out.println(OrderGuard.cancel(Status.PENDING));
                                    }
                                }

                                enum Status { PENDING, PAID, CANCELLED }

                                record Order(
                                        @Versioned(required = false) long version,
                                        @StateTransitions(initial = "PENDING", terminal = {"PAID", "CANCELLED"}, value = {
                                            @Transition(name = "pay", from = "PENDING", to = "PAID"),
                                            @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                                        })
                                        Status status) {}
                                """),
                Row.of(
                                KEPT_OTHER_TRANSITION,
                                "pay declares the transition 'pay', but OrderGuard.cancel fires 'cancel'; write transition = \"cancel\"")
                        .with("Orders", """
                                class Orders {
                                    @Guarded(value = Order.class, method = "POST", path = "/orders/{id}/pay", transition = →"pay")
                                    void pay(long id) {
                                        System.out.println(OrderGuard.cancel(Status.PENDING));
                                    }
                                }

                                enum Status { PENDING, PAID, CANCELLED }

                                record Order(
                                        @Versioned(required = false) long version,
                                        @StateTransitions(initial = "PENDING", terminal = {"PAID", "CANCELLED"}, value = {
                                            @Transition(name = "pay", from = "PENDING", to = "PAID"),
                                            @Transition(name = "cancel", from = "PENDING", to = "CANCELLED"),
                                        })
                                        Status status) {}
                                """),
                Row.of(
                                KEPT_UNLISTED_REFUSAL,
                                "OrderGuard.outOfStock raises OUT_OF_STOCK, which create does not list; write refusals = \"OUT_OF_STOCK\"")
                        .with("Orders", """
                                class Orders {
                                    →@Guarded(value = Order.class, method = "POST", path = "/orders")
                                    void create(int quantity) {
                                        if (quantity > 10) {
                                            throw OrderGuard.outOfStock().toException();
                                        }
                                    }
                                }

                                @Refusal(code = "OUT_OF_STOCK", title = "Out of stock")
                                record Order(long id) {}
                                """),
                Row.of(
                                KEPT_OTHER_RESOURCE,
                                "update guards Order, but AccountGuard.checkVersion guards Account; write @Guarded(Account.class)")
                        .with("Accounts", """
                                import dev.truce.runtime.IfMatch;

                                class Accounts {
                                    @Guarded(value = Order→.class, method = "PUT", path = "/accounts/{id}")
                                    void update(long id, IfMatch ifMatch) {
                                        AccountGuard.checkVersion(ifMatch, 1);
                                    }
                                }

                                record Account(@Versioned(required = false) long version) {}

                                record Order(@Versioned(required = false) long version) {}
                                """));
    }
}
