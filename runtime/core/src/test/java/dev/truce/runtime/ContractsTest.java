package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.truce.Disclosure;
import dev.truce.runtime.Orders.Bare;
import dev.truce.runtime.Orders.Contract;
import dev.truce.runtime.Orders.Order;
import dev.truce.runtime.Orders.OrderDto;
import dev.truce.runtime.generated.MemberNaming;
import dev.truce.runtime.generated.Representation;
import dev.truce.runtime.generated.StateColumn;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContractsTest {

    private static final Order ORDER = new Order("A-1", 5, OrderStatus.PENDING);

    private static class Account {}

    /** As a persistence provider makes it. */
    private static final class AccountProxy extends Account {}

    private static final ProblemType TAKEN = Orders.type("account", "TAKEN", "{field} is taken");
    private static final UniqueRule EMAIL = UniqueRule.of(TAKEN, Disclosure.VALUE, "email");

    private static final class AccountContract extends ResourceContract<Account> {
        AccountContract() {
            super(Account.class, "account", new ProblemType[] {TAKEN}, null, null, EMAIL);
        }

        @Override
        public EntityTag etag(Account account) {
            return EntityTag.of(7);
        }
    }

    private static class Shown<T> extends Representation<T> {
        Shown(Class<T> type, Class<?> resource, Map<String, String> names) {
            super(type, resource, names);
        }
    }

    private static final class OrderDtoRepresentation extends Representation<OrderDto> {
        OrderDtoRepresentation() {
            super(OrderDto.class, Order.class, Map.of("number", "order_number"));
        }

        @Override
        public EntityTag etag(OrderDto dto) {
            return EntityTag.of(dto.version());
        }
    }

    private static class Open {}

    private static final class Wider extends Open {}

    /** Named as the proxies of Spring are. */
    private static final class Open$$Proxy extends Open {}

    @Test
    void tagCoversWhatTheDeclaredClassAndItsProxiesShow() {
        Contracts contracts =
                Contracts.of(new Contract()).withRepresentations(new Shown<>(Open.class, Order.class, Map.of()));
        assertThat(contracts.isCoveredByTag(new Order("1", 5, OrderStatus.PENDING)))
                .isTrue();
        assertThat(contracts.isCoveredByTag(new Open())).isTrue();
        assertThat(contracts.isCoveredByTag(new Open$$Proxy())).isTrue();
        assertThat(contracts.isCoveredByTag(new Wider())).isFalse();
        assertThat(contracts.isCoveredByTag("no resource")).isFalse();
        Representation<Open> nested = new Shown<>(Open.class, Order.class, Map.of()) {
            @Override
            public boolean isCoveredByTag() {
                return false;
            }
        };
        assertThat(Contracts.of(new Contract()).withRepresentations(nested).isCoveredByTag(new Open()))
                .isFalse();
    }

    @Test
    void resourceAndRepresentationShowTheSame() {
        Contracts contracts = Contracts.of(new Contract()).withRepresentations(new OrderDtoRepresentation());
        assertThat(contracts.shows(new Order("1", 5, OrderStatus.PENDING), Order.class))
                .isTrue();
        assertThat(contracts.shows(new OrderDto("1", 5), Order.class)).isTrue();
        assertThat(contracts.shows("no resource", Order.class)).isFalse();
        assertThat(contracts.shows(new OrderDto("1", 5), String.class)).isFalse();
    }

    @Test
    void constraintsAreGivenOneByOneOrAsAList() {
        ResourceContract<Account> oneByOne = new AccountContract();
        assertThat(oneByOne.constraints()).containsExactly(EMAIL);
        assertThat(oneByOne.version()).isNull();
        assertThat(oneByOne.lifecycle()).isNull();
        ResourceContract<Account> listed = new ResourceContract<>(
                Account.class, "account", new ProblemType[] {TAKEN}, List.of(EMAIL), null, null) {};
        assertThat(listed.constraints()).isEqualTo(oneByOne.constraints());
        assertThat(listed.problemTypes()).isEqualTo(oneByOne.problemTypes());
    }

    @Test
    void contractShowsWhatWasDeclared() {
        ResourceContract<Order> contract = new Contract();
        assertThat(contract.type()).isEqualTo(Order.class);
        assertThat(contract.name()).isEqualTo("order");
        assertThat(contract.problemTypes()).containsExactly(OrderProblem.values());
        assertThat(contract.constraints()).containsExactly(Orders.NUMBER, Orders.INVOICE);
        assertThat(contract.version()).isSameAs(Orders.VERSION);
        assertThat(contract.lifecycle()).isSameAs(Orders.LIFECYCLE);
        assertThat(contract.table()).isEqualTo("orders");
        assertThat(contract.keyColumns()).containsExactly("id");
        assertThat(contract.versionColumn()).isEqualTo("version");
        assertThat(contract.stateColumn()).extracting(StateColumn::column).isEqualTo("status");
        assertThat(contract).hasToString("order (dev.truce.runtime.Orders$Order)");
    }

    @Test
    void contractWithoutTableAndVersionHasNone() {
        ResourceContract<String> bare = new Bare<>(String.class, "text");
        assertThat(bare.table()).isNull();
        assertThat(bare.keyColumns()).isEmpty();
        assertThat(bare.versionColumn()).isNull();
        assertThat(bare.stateColumn()).isNull();
        assertThat(bare.version()).isNull();
        assertThat(bare.lifecycle()).isNull();
        assertThat(bare.etag("text")).isNull();
    }

    @Test
    void contractIsFoundByClassAndName() {
        Contracts contracts = Contracts.of(new Contract(), new AccountContract());
        assertThat(contracts.find(Order.class)).isInstanceOf(Contract.class);
        assertThat(contracts.find(Account.class)).isInstanceOf(AccountContract.class);
        assertThat(contracts.find(AccountProxy.class)).isInstanceOf(AccountContract.class);
        assertThat(contracts.find(String.class)).isNull();
        assertThat(contracts.find(Comparable.class)).isNull();
        assertThat(contracts.byName("order")).isInstanceOf(Contract.class);
        assertThat(contracts.byName("Order")).isNull();
    }

    @Test
    void contractsAreSortedByName() {
        assertThat(Contracts.of(new Contract(), new AccountContract()).all())
                .map(ResourceContract::name)
                .containsExactly("account", "order");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Contracts.of(new Contract()).all().clear());
    }

    @Test
    void problemTypesHaveTheRuntimesOwnAndAreSortedByUri() {
        Contracts contracts = Contracts.of(new Contract(), new AccountContract());
        List<String> uris =
                contracts.problemTypes().stream().map(ProblemType::uri).toList();
        assertThat(uris).isSorted().doesNotHaveDuplicates().hasSize(OrderProblem.values().length + 9);
        assertThat(uris)
                .contains(
                        "/problems/collision",
                        "/problems/malformed-precondition",
                        "/problems/unavailable",
                        "/problems/account/taken");
        assertThat(Contracts.of().problemTypes())
                .containsExactly(
                        ProblemStyle.DEFAULT.collision(),
                        ProblemStyle.DEFAULT.keyInUse(),
                        ProblemStyle.DEFAULT.keyMalformed(),
                        ProblemStyle.DEFAULT.keyMissing(),
                        ProblemStyle.DEFAULT.keyReused(),
                        ProblemStyle.DEFAULT.malformedPrecondition(),
                        ProblemStyle.DEFAULT.unavailable(),
                        ProblemStyle.DEFAULT.unstorableValue());
    }

    @Test
    void problemTypeIsFoundByCodeAndUri() {
        Contracts contracts = Contracts.of(new Contract());
        assertThat(contracts.problemType("STALE_ORDER")).isEqualTo(OrderProblem.STALE);
        assertThat(contracts.problemType("/problems/order/stale")).isEqualTo(OrderProblem.STALE);
        assertThat(contracts.problemType("COLLISION")).isEqualTo(ProblemStyle.DEFAULT.collision());
        assertThat(contracts.problemType("NOTHING")).isNull();
    }

    @Test
    void ofTwoTypesWithOneCodeTheFirstByUriIsFound() {
        ProblemType one = Orders.type("one", "LIMIT", "Detail");
        ProblemType two = Orders.type("two", "LIMIT", "Detail");
        Contracts contracts = Contracts.of(new Bare<>(String.class, "two", two), new Bare<>(Integer.class, "one", one));
        assertThat(contracts.problemType("LIMIT")).isSameAs(one);
        assertThat(contracts.problemType("/problems/two/limit")).isSameAs(two);
    }

    @Test
    void styleIsThatOfTheResources() {
        ProblemStyle style = new ProblemStyle("/errors", MemberNaming.CAMEL_CASE);
        Contracts contracts =
                Contracts.of(new Bare<>(String.class, "text", Orders.type(style, "text", "ANY", "Detail")));
        assertThat(contracts.style()).isEqualTo(style);
        assertThat(contracts.problemTypes())
                .containsAll(style.own())
                .hasSize(style.own().size() + 1);
        assertThat(Contracts.of().style()).isEqualTo(ProblemStyle.DEFAULT);
        assertThat(Contracts.of(
                                new Contract(),
                                new Bare<>(String.class, "text", Orders.type(style, "text", "ANY", "D")))
                        .problemTypes())
                .contains(style.collision(), ProblemStyle.DEFAULT.collision());
    }

    @Test
    void tagIsFoundForResourcesAndRepresentations() {
        Contracts contracts =
                Contracts.of(new Contract(), new AccountContract()).withRepresentations(new OrderDtoRepresentation());
        assertThat(contracts.etag(ORDER)).isEqualTo(EntityTag.of(5));
        assertThat(contracts.etag(new OrderDto("A-1", 6))).isEqualTo(EntityTag.of(6));
        assertThat(contracts.etag(new AccountProxy())).isEqualTo(EntityTag.of(7));
        assertThat(contracts.etag("neither")).isNull();
        assertThat(Contracts.of().etag(ORDER)).isNull();
    }

    @Test
    void problemHasTheNamesOfTheRepresentation() {
        Conflict duplicate = Orders.NUMBER.duplicate("A");
        Contracts plain = Contracts.of(new Contract());
        Contracts shown = plain.withRepresentations(new OrderDtoRepresentation());
        assertThat(plain.problem(duplicate).members()).containsEntry("field", "number");
        assertThat(shown.problem(duplicate).members()).containsEntry("field", "order_number");
        assertThat(shown.problem(Collision.of(ProblemStyle.DEFAULT, 1)).members())
                .containsOnlyKeys("code", "resolution");
    }

    @Test
    void memberThatNoRepresentationRenamesKeepsTheNameOfTheRule() {
        UniqueRule rule = UniqueRule.of(OrderProblem.DUPLICATE_NUMBER, Disclosure.VALUE, "customer")
                .withJsonNames("client");
        Contracts contracts = Contracts.of(new Contract()).withRepresentations(new OrderDtoRepresentation());
        assertThat(contracts.problem(rule.duplicate()).members()).containsEntry("field", "client");
    }

    @Test
    void ofSeveralRepresentationsTheOneWithMostNamesGoesFirst() {
        Representation<?> small = new Shown<>(Byte.class, Order.class, Map.of("number", "no"));
        Representation<?> large =
                new Shown<>(Short.class, Order.class, Map.of("number", "order_no", "customer", "client"));
        Representation<?> other = new Shown<>(Long.class, Order.class, Map.of("version", "rev"));
        for (List<Representation<?>> order : List.of(List.of(small, large, other), List.of(other, large, small))) {
            Contracts contracts =
                    Contracts.of(new Contract()).withRepresentations(order.toArray(Representation<?>[]::new));
            assertThat(field(contracts, "number")).isEqualTo("order_no");
            assertThat(field(contracts, "version")).isEqualTo("rev");
        }
    }

    private static @Nullable Object field(Contracts contracts, String member) {
        UniqueRule rule = UniqueRule.of(OrderProblem.DUPLICATE_NUMBER, Disclosure.VALUE, member);
        return contracts.problem(rule.duplicate()).members().get("field");
    }

    @Test
    void representationShowsWhatWasDeclared() {
        OrderDtoRepresentation representation = new OrderDtoRepresentation();
        assertThat(representation.type()).isEqualTo(OrderDto.class);
        assertThat(representation.resource()).isEqualTo(Order.class);
        assertThat(representation.names()).containsExactly(Map.entry("number", "order_number"));
        assertThat(representation).hasToString("dev.truce.runtime.Orders$OrderDto");
        assertThat(new Shown<>(Byte.class, Order.class, Map.of()).etag((byte) 1))
                .isNull();
    }

    @Test
    void representationsAreAddedToThoseThatAreThere() {
        Contracts contracts = Contracts.of(new Contract())
                .withRepresentations(new OrderDtoRepresentation())
                .withRepresentations(new Shown<>(Byte.class, String.class, Map.of()));
        assertThat(contracts.etag(new OrderDto("A-1", 6))).isEqualTo(EntityTag.of(6));
    }

    @Test
    void twoContractsForOneClassAreRefusedByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Contracts.of(new Contract(), new Bare<>(Order.class, "purchase")))
                .withMessageContaining("two contracts for dev.truce.runtime.Orders$Order")
                .withMessageContaining("order (")
                .withMessageContaining("purchase (");
    }

    @Test
    void twoContractsOfOneNameAreRefusedByClass() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Contracts.of(new Contract(), new Bare<>(String.class, "order")))
                .withMessageContaining("two contracts of the name order")
                .withMessageContaining("java.lang.String");
    }

    @Test
    void twoProblemTypesOfOneUriAreRefused() {
        ProblemType one = Orders.type("text", "LIMIT", "Detail");
        assertThatIllegalStateException()
                .isThrownBy(() -> Contracts.of(new Bare<>(String.class, "a", one), new Bare<>(Integer.class, "b", one)))
                .withMessageContaining("/problems/text/limit");
    }

    @Test
    void twoRepresentationsForOneClassAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Contracts.of(new Contract())
                        .withRepresentations(new OrderDtoRepresentation(), new OrderDtoRepresentation()))
                .withMessageContaining("two representations for dev.truce.runtime.Orders$OrderDto");
    }
}
