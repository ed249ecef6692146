package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the calls that users write, as they would write them. */
class UserCodeTest {

    private static LoadedGuard load(String golden, String qualifiedName, String text) {
        Map<String, String> sources = new TreeMap<>(Golden.project(golden).sources());
        sources.putAll(Golden.project(golden).generated());
        sources.put(qualifiedName, text);
        return new LoadedGuard(Compile.of(sources).strict().run().load(), qualifiedName);
    }

    @Test
    void aServiceChecksTheVersionAndShips() {
        LoadedGuard service = load("order", "shop.Orders", """
                package shop;

                import dev.truce.runtime.IfMatch;

                class Orders {
                    static Order ship(Order order, IfMatch ifMatch) {
                        long version = OrderGuard.checkVersion(ifMatch, order);
                        OrderStatus next = OrderGuard.ship(order);
                        return new Order(order.id(), order.number(), version + 1, next);
                    }

                    static String test() {
                        Order order = new Order(null, "A-1", 5, OrderStatus.PENDING);
                        Order shipped = ship(order, IfMatch.valueOf(OrderGuard.etag(order).toString()));
                        return shipped.status() + " " + shipped.version();
                    }
                }
                """);
        assertThat(service.call("test")).isEqualTo("SHIPPED 6");
    }

    @Test
    void aSwitchOverTheProblemsIsExhaustive() {
        LoadedGuard texts = load("order", "shop.Texts", """
                package shop;

                import dev.truce.runtime.Conflict;

                class Texts {
                    static String of(Conflict conflict) {
                        OrderProblem problem = OrderProblem.of(conflict);
                        return problem == null ? "other" : switch (problem) {
                            case DUPLICATE_NUMBER -> "number taken";
                            case PRECONDITION_FAILED, STALE -> "changed";
                            case PRECONDITION_REQUIRED -> "needs a tag";
                            case ILLEGAL_TRANSITION -> "not now";
                        };
                    }

                    static Conflict duplicate(String number) {
                        return OrderGuard.duplicateNumber(number);
                    }
                }
                """);
        Conflict duplicate = (Conflict) texts.call("duplicate", "A-1");
        assertThat(texts.call("of", duplicate)).isEqualTo("number taken");
    }

    /** The same calls for each type of version; a literal stands where users have variables. */
    @ParameterizedTest
    @CsvSource({
        "LongVersion, long, Long, 5",
        "IntVersion, int, Integer, 5",
        "ShortVersion, short, Short, (short) 5",
        "BoxedLongVersion, Long, Long, 5L",
        "BoxedIntVersion, Integer, Integer, 5",
        "BoxedShortVersion, Short, Short, (short) 5",
        "InstantVersion, java.time.Instant, java.time.Instant, java.time.Instant.EPOCH",
        "DateTimeVersion, java.time.LocalDateTime, java.time.LocalDateTime, java.time.LocalDateTime.MIN",
        "UuidVersion, java.util.UUID, java.util.UUID, 'new java.util.UUID(1, 2)'",
        "StringVersion, String, String, '\"five\"'"
    })
    void everyTypeOfVersionIsPassedAsItIs(String resource, String type, String claimed, String value) {
        LoadedGuard service = load("versions", "versions.Service", """
                package versions;

                import dev.truce.runtime.Conflict;
                import dev.truce.runtime.EntityTag;
                import dev.truce.runtime.IfMatch;
                import dev.truce.runtime.IfNoneMatch;

                class Service {
                    static EntityTag test() {
                        @type@ version = @value@;
                        @claimed@ claimed = version;
                        @resource@ resource = new @resource@(version);
                        IfMatch ifMatch = IfMatch.valueOf(@guard@.etag(version).toString());
                        @type@ checked = @guard@.checkVersion(ifMatch, resource.version());
                        checked = @guard@.checkVersion(ifMatch, resource);
                        checked = @guard@.requireVersion(ifMatch, version);
                        checked = @guard@.checkVersion(ifMatch, claimed, version);
                        checked = @guard@.checkVersion(ifMatch, null, version);
                        checked = @guard@.checkClaimedVersion(claimed, version);
                        @guard@.checkNoneMatch(IfNoneMatch.absent(), version);
                        @guard@.checkAbsent(IfNoneMatch.valueOf("*"), false);
                        Conflict lost = @guard@.VERSION.lost(ifMatch, @guard@.etag(version));
                        Conflict none = @guard@.VERSION.claimedConflict(null, @guard@.etag(version));
                        if (none != null || lost == null || !resource.version().equals(checked)) {
                            throw new AssertionError();
                        }
                        return @guard@.etag(resource);
                    }

                    static IfMatch header(EntityTag tag) {
                        return IfMatch.valueOf(tag.toString());
                    }
                }
                """.replace(
                        "!resource.version().equals(checked)", "!java.util.Objects.equals(resource.version(), checked)")
                .replace("@type@", type)
                .replace("@claimed@", claimed)
                .replace("@value@", value)
                .replace("@resource@", resource)
                .replace("@guard@", resource + "Guard"));
        EntityTag tag = (EntityTag) service.call("test");
        assertThat(((IfMatch) service.call("header", tag)).matches(tag)).isTrue();
    }

    @Test
    void aGenericResourceIsTakenWithAnyArgument() {
        LoadedGuard carts = load("shapes", "shapes.Carts", """
                package shapes;

                import dev.truce.runtime.EntityTag;
                import dev.truce.runtime.IfMatch;

                class Carts {
                    static EntityTag test() {
                        Shop.Cart<String, Integer> cart = new Shop.Cart<>();
                        Shop_CartGuard.checkVersion(IfMatch.absent(), cart);
                        return Shop_CartGuard.etag(cart);
                    }

                    static boolean sameContentSameTag() {
                        EntityTag tag = Shop_BoxGuard.etag(new Shop.Box<>("a"));
                        return tag.equals(Shop_BoxGuard.etag(new Shop.Box<Object>("a")));
                    }
                }
                """);
        assertThat(carts.call("test")).isEqualTo(EntityTag.of(0));
        assertThat(carts.call("sameContentSameTag")).isEqualTo(true);
    }

    @Test
    void aClassWithTheNameOfOneInItsGuardIsTheUsersOwn() {
        LoadedGuard contracts = load("shapes", "shapes.Contracts", """
                package shapes;

                import dev.truce.runtime.ResourceContract;

                class Contracts {
                    static boolean test() {
                        Contract contract = new Contract();
                        contract.lifecycle = ContractGuard.contract(Contract.Lifecycle.DRAFT);
                        ResourceContract<Contract> known = ContractGuard.CONTRACT;
                        return known.etag(contract) == null && ContractGuard.LIFECYCLE_.allows(contract.lifecycle);
                    }
                }
                """);
        assertThat(contracts.call("test")).isEqualTo(true);
    }
}
