package dev.truce.processor.generate;

import static dev.truce.processor.generate.StoredOrder.STATES;
import static dev.truce.processor.generate.StoredOrder.STATUS;
import static dev.truce.processor.generate.StoredOrder.contract;
import static dev.truce.processor.generate.StoredOrder.stored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.ResourceContract;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles guards of entities, and asks their contracts what the database holds for a state. */
class StateStorageBehaviourTest {
    private static final String CONVERTER =
            "abstract class StatusConverter implements AttributeConverter<Status, String> {}";
    private static final String CODED =
            "enum Status { OPEN('o'), SHUT('s'); %s final String code; Status(char code) { this.code = \"\" + code; } %s }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                       | 0, 1",
                "@Enumerated                                                            | 0, 1",
                "@Enumerated(EnumType.ORDINAL)                                          | 0, 1",
                "@Enumerated(EnumType.STRING)                                           | OPEN, SHUT",
                "@Convert(disableConversion = true)                                     | 0, 1",
                "@Enumerated(EnumType.STRING) @Column(columnDefinition = \"varchar(9) not null\") | OPEN, SHUT",
                "@Enumerated(EnumType.STRING) @Column(columnDefinition = \"ENUM('OPEN','SHUT')\") | OPEN, SHUT",
                "@Enumerated(EnumType.STRING) @Column(columnDefinition = \"order_status default 'OPEN'\") | OPEN, SHUT, order_status",
                "@Enumerated(EnumType.STRING) @Column(columnDefinition = \"sales.\\\"Status\\\"\") | OPEN, SHUT, sales.\"Status\"",
                "@Column(columnDefinition = \"tiny\")                                   | 0, 1",
                "@JdbcTypeCode(6001)                                                    | OPEN, SHUT, Status",
                "@Enumerated(EnumType.STRING) @JdbcTypeCode(6003) @Column(columnDefinition = \"order_status\") | OPEN, SHUT, order_status",
                "@JdbcTypeCode(6000)                                                    | OPEN, SHUT",
                "@JdbcTypeCode(12)                                                      | OPEN, SHUT",
                "@JdbcTypeCode(5)                                                       | 0, 1",
                "@JdbcType(PostgreSQLEnumJdbcType.class)                                | OPEN, SHUT, Status",
                "@JdbcType(SmallIntJdbcType.class)                                      | 0, 1",
                "@Type(PostgreSQLEnumType.class) @Column(columnDefinition = \"order_status\") | OPEN, SHUT, order_status",
                "@Enumerated(EnumType.STRING) @ColumnTransformer(write = \"?::order_status\") | OPEN, SHUT, order_status",
                "@Enumerated(EnumType.STRING) @ColumnTransformer(write = \"CAST(? AS sales.order_status)\") | OPEN, SHUT, sales.order_status",
                "@Enumerated(EnumType.STRING) @ColumnTransformer(read = \"upper(status)\", write = \"?\") | OPEN, SHUT",
            })
    void stateOfAnEntityIsStoredAsItsMappingSays(String annotations, String expected) {
        ResourceContract<?> contract = contract(
                "@Entity class Order { @Id long id; @Versioned long version; " + STATES
                        + Objects.requireNonNullElse(annotations, "") + " Status status; }",
                STATUS,
                "class PostgreSQLEnumJdbcType {}",
                "class PostgreSQLEnumType {}",
                "class SmallIntJdbcType {}");

        assertThat(stored(contract).stream().skip(1)).containsExactly(expected.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "private, 'String getCode() { return code; }'",
        "private, 'public String code() { return code; }'",
    })
    void markedFieldOfTheEnumIsWhatIsStored(String modifier, String accessor) {
        ResourceContract<?> contract = contract(
                "@Entity class Order { @Id long id; @Versioned long version; " + STATES + " Status status; }",
                String.format(CODED, "@EnumeratedValue " + modifier, accessor));

        assertThat(stored(contract)).containsExactly("status", "o", "s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Convert(converter = StatusConverter.class) %s",
                "@Type(StatusConverter.class) %s",
                "@JdbcTypeCode(1111) %s",
                "@ColumnTransformer(write = \"encode(?)\") %s",
            })
    void stateThatSomethingElseConvertsHasNoColumn(String member) {
        ResourceContract<?> contract = contract(
                "@Entity class Order { @Id long id; @Versioned long version; " + STATES
                        + String.format(member, "Status status") + "; }",
                CONVERTER,
                STATUS);

        assertThat(contract.versionColumn()).isEqualTo("version");
        assertThat(contract.stateColumn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Convert(attributeName = \"status\", converter = StatusConverter.class)",
                "@Converts({@Convert(attributeName = \"id\"),"
                        + " @Convert(attributeName = \"status\", converter = StatusConverter.class)})",
            })
    void converterMayBeNamedOnTheClass(String annotation) {
        ResourceContract<?> contract = contract(
                annotation + " @Entity class Order { @Id long id; @Versioned long version; " + STATES
                        + " Status status; }",
                CONVERTER,
                STATUS);

        assertThat(contract.stateColumn()).isNull();
    }

    @Test
    void valueThatCannotBeReadHasNoColumn() {
        ResourceContract<?> contract = contract(
                "@Entity class Order { @Id long id; @Versioned long version; " + STATES + " Status status; }",
                String.format(CODED, "@EnumeratedValue private", ""));

        assertThat(contract.stateColumn()).isNull();
    }
}
