package dev.truce.processor.generate;

import dev.truce.runtime.ResourceContract;

/** Orders that are stored in a table {@code orders}, each with its state in another way. */
enum Mapping {
    NAMES("@ApiResource(table = \"orders\") class Order", "", "", "varchar(9)", "'OPEN'"),
    ORDINALS("@Entity @ApiResource(table = \"orders\") class Order", "@Version", "", "smallint", "0"),
    VALUES(
            "@Entity @Table(name = \"orders\") class Order",
            "",
            "@EnumeratedValue final String code = name().substring(0, 1);",
            "char(1)",
            "'O'"),
    NAMED_TYPE(
            "@Entity(name = \"orders\") @SoftDelete class Order",
            "@Column(name = \"row_version\")",
            "",
            "order_status",
            "'OPEN'");

    private static final String STATES =
            "@StateTransitions(initial = \"OPEN\", terminal = {\"SHUT\", \"LOST\"}, value = {"
                    + " @Transition(name = \"shut\", from = \"OPEN\", to = \"SHUT\"),"
                    + " @Transition(name = \"lose\", from = \"OPEN\", to = \"LOST\") }) ";

    private final String header;
    private final String version;
    private final String states;
    private final String type;
    private final String first;

    Mapping(String header, String version, String states, String type, String first) {
        this.header = header;
        this.version = version;
        this.states = states;
        this.type = type;
        this.first = first;
    }

    /** What the compiler and the processor make of it. */
    ResourceContract<Object> contract() {
        String named = this == NAMED_TYPE ? "@JdbcTypeCode(6001) @Column(columnDefinition = \"order_status\") " : "";
        return StoredOrder.contract(
                header + " { @Id int orderNo; int tenantId; @Unique(scope = \"tenantId\") String number; @Versioned "
                        + version + " long rowVersion; " + STATES + named + "Status status; }",
                "enum Status { OPEN, SHUT, LOST; " + states + " }");
    }

    /** What the database holds for the first state, in SQL. */
    String first() {
        return first;
    }

    /** The statements that create the table; H2 has no enum type with a name. */
    String[] schema(Database database) {
        String values = "('OPEN', 'SHUT', 'LOST')";
        String table =
                "CREATE TABLE orders (order_no int PRIMARY KEY, tenant_id int NOT NULL, number varchar(20) NOT NULL,"
                        + " status %s NOT NULL, row_version bigint NOT NULL, UNIQUE (tenant_id, number))";
        if (this != NAMED_TYPE) {
            return new String[] {table.formatted(type)};
        }
        return database == Database.H2
                ? new String[] {table.formatted("enum" + values)}
                : new String[] {"CREATE TYPE " + type + " AS ENUM " + values, table.formatted(type)};
    }
}
