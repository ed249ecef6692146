package dev.truce.processor.generate;

import static dev.truce.processor.generate.StoredOrder.STATES;
import static dev.truce.processor.generate.StoredOrder.STATUS;
import static dev.truce.processor.generate.StoredOrder.contract;
import static dev.truce.processor.generate.StoredOrder.stored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles guards, and reads what their contracts say of tables and columns. */
class StorageBehaviourTest {
    private static List<String> scope(ResourceContract<?> contract) {
        for (ConstraintRule rule : contract.constraints()) {
            if (rule instanceof UniqueRule unique) {
                return unique.scope();
            }
        }
        throw new AssertionError("no rule");
    }

    @Test
    void recordWithATableHasSnakeCaseColumnsAndTheNamesOfItsStates() {
        ResourceContract<?> contract = contract(
                "@ApiResource(table = \"sales.orders\", key = {\"region\", \"orderNo\"})"
                        + " record Order(int region, long orderNo, String tenantId, @Unique(scope = \"tenantId\") String number,"
                        + " @Versioned long rowVersion, " + STATES + " Status orderStatus) {}",
                STATUS);

        assertThat(contract.table()).isEqualTo("sales.orders");
        assertThat(contract.keyColumns()).containsExactly("region", "order_no");
        assertThat(contract.versionColumn()).isEqualTo("row_version");
        assertThat(stored(contract)).containsExactly("order_status", "OPEN", "SHUT");
        assertThat(scope(contract)).containsExactly("tenant_id");
        assertThat(contract.isSoftDeleted()).isFalse();
        assertThat(contract.isWrittenByProvider()).isFalse();
    }

    @Test
    void withoutATableNothingIsSaidOfColumns() {
        ResourceContract<?> contract = contract(
                "record Order(java.util.UUID id, @Versioned long version, " + STATES + " Status status) {}", STATUS);

        assertThat(contract.table()).isNull();
        assertThat(contract.keyColumns()).isEmpty();
        assertThat(contract.versionColumn()).isNull();
        assertThat(contract.stateColumn()).isNull();
    }

    @Test
    void hashOfTheContentIsNoColumn() {
        ResourceContract<?> contract =
                contract("@Versioned @ApiResource(table = \"orders\") record Order(int id, String text) {}");

        assertThat(contract.version()).isNotNull();
        assertThat(contract.versionColumn()).isNull();
    }

    @Test
    void declaredColumnsAreTakenAsTheyAre() {
        ResourceContract<?> contract = contract(
                "@Table(name = \"orders\", schema = \"sales\") class Order {"
                        + " @Id @Column(name = \"ORDER_NO\") long orderNo; @Versioned @Column(name = \"v\") int version;"
                        + STATES + " @Column(name = \"\\\"State\\\"\") Status status; }",
                STATUS);

        assertThat(contract.table()).isEqualTo("sales.orders");
        assertThat(contract.keyColumns()).containsExactly("ORDER_NO");
        assertThat(contract.versionColumn()).isEqualTo("v");
        assertThat(stored(contract)).containsExactly("\"State\"", "OPEN", "SHUT");
    }

    @ParameterizedTest
    @CsvSource({"'',Order", "'(name = \"Purchase\")',Purchase"})
    void entityWithoutATableHasItsOwnName(String attributes, String table) {
        ResourceContract<?> contract =
                contract("@Entity" + attributes + " class Order { @Id long id; @Unique String number; }");

        assertThat(contract.table()).isEqualTo(table);
        assertThat(contract.keyColumns()).containsExactly("id");
    }

    @Test
    void entityWithJpasVersionIsWrittenByItsProviderUnlessTheTableIsNamedForUs() {
        String body = " class Order extends Base { " + STATES + " @Enumerated(EnumType.STRING) Status orderStatus;"
                + " long tenantId; @Unique(scope = \"tenantId\") String number; }";
        String base =
                "@MappedSuperclass @Versioned abstract class Base { @Id long orderNo; @Version long rowVersion; }";

        ResourceContract<?> provided = contract("@Entity @Table(name = \"orders\")" + body, base, STATUS);
        ResourceContract<?> ours = contract("@Entity @ApiResource(table = \"orders\")" + body, base, STATUS);

        assertThat(provided.isWrittenByProvider()).isTrue();
        assertThat(provided.table()).isEqualTo("orders");
        assertThat(provided.keyColumns()).containsExactly("orderNo");
        assertThat(scope(provided)).containsExactly("tenantId");
        assertThat(provided.versionColumn()).isEqualTo("rowVersion");
        assertThat(provided.stateColumn()).isNull();
        assertThat(ours.isWrittenByProvider()).isFalse();
        assertThat(ours.keyColumns()).containsExactly("order_no");
        assertThat(scope(ours)).containsExactly("tenant_id");
        assertThat(ours.versionColumn()).isEqualTo("row_version");
        assertThat(stored(ours)).containsExactly("order_status", "OPEN", "SHUT");
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE_TABLE, things, false, things",
        "TABLE_PER_CLASS, Order, false, Order",
        "JOINED, Order, true, Order things",
    })
    void derivedEntityIsInTheTableOfItsStrategy(String strategy, String table, boolean byProvider, String tables) {
        ResourceContract<?> contract = contract(
                "@Entity class Order extends Thing { @Unique String number; }",
                "@Entity @Table(name = \"things\") @Inheritance(strategy = InheritanceType." + strategy
                        + ") class Thing { @Id long id; }");

        assertThat(contract.table()).isEqualTo(table);
        assertThat(contract.isWrittenByProvider()).isEqualTo(byProvider);
        assertThat(contract.tables()).containsExactly(tables.split(" "));
    }

    @Test
    void secondaryTablesHoldPartsOfTheRows() {
        ResourceContract<?> contract =
                contract("@Entity @Table(name = \"orders\") @SecondaryTable(name = \"labels\", schema = \"shop\") "
                        + "@SecondaryTable(name = \"notes\") class Order { @Id long id;"
                        + " @Unique @Column(table = \"labels\") String number; }");

        assertThat(contract.tables()).containsExactly("orders", "shop.labels", "notes");
    }

    @Test
    void embeddedKeyHasAColumnForEachField() {
        ResourceContract<?> contract = contract(
                "@Entity class Order { @EmbeddedId @AttributeOverride(name = \"country\", column = @Column(name = \"land\")) Key key;"
                        + " @Unique String number; }",
                "@Embeddable class Key { static final int NONE = 0; "
                        + "String country; long orderNo; @Column(name = \"suffix\") String s; }");

        assertThat(contract.keyColumns()).containsExactly("land", "order_no", "suffix");
    }

    @Test
    void referenceInTheKeyIsAForeignKeysColumn() {
        ResourceContract<?> contract = contract("@Entity class Order { @Id @ManyToOne Object parentOrder; "
                + "@Id @ManyToOne @JoinColumn(name = \"shop\") Object s;"
                + " @Unique String number; }");

        assertThat(contract.keyColumns()).containsExactly("parent_order_id", "shop");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@SoftDelete | true",
                "@SQLDelete(sql = \"UPDATE orders SET deleted = true WHERE id = ?\") | true",
                "@SQLDelete(sql = \" DELETE FROM orders WHERE id = ?\") | false",
                "@SQLRestriction(\"deleted = false\") | false",
            })
    void rowThatIsKeptWhenDeletedIsSaidToBe(String annotation, boolean kept) {
        String order = " @Entity class Order extends Base { @Unique String number; }";
        String base = " @MappedSuperclass abstract class Base { @Id long id; }";

        assertThat(contract(annotation + order, base).isSoftDeleted()).isEqualTo(kept);
        assertThat(contract(order, annotation + base).isSoftDeleted()).isEqualTo(kept);
    }

    @Test
    void nestedAndPackagePrivateClassesAreNoDifferent() {
        ResourceContract<?> contract = StoredOrder.guard(
                        "shop.Shop_OrderGuard",
                        "class Shop { @ApiResource(table = \"orders\") record Order(int id, @Versioned long version, "
                                + STATES + " Status status) {} enum Status { OPEN, SHUT } }")
                .contract();

        assertThat(contract.versionColumn()).isEqualTo("version");
        assertThat(stored(contract)).containsExactly("status", "OPEN", "SHUT");
    }
}
