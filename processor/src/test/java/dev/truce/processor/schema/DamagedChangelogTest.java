package dev.truce.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.truce.processor.model.Resource;
import dev.truce.processor.testing.Compile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a changelog of Liquibase contains, the compiler neither fails nor hangs. */
class DamagedChangelogTest {
    private static final int ROUNDS = 100;
    private static final List<String> SNIPPETS = List.of(
            "<",
            ">",
            "/>",
            "&",
            "&none;",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>",
            "\"",
            "'",
            "\0",
            "\uD800",
            "${none}",
            "${",
            " dbms=\"!h2\"",
            " unique=\"maybe\"",
            "<include file=\"master.xml\" relativeToChangelogFile=\"true\"/>",
            "<includeAll path=\"/\"/>",
            "<include file=\"none.xml\"/>",
            "<sql>CREATE TABLE x (",
            "<sqlFile path=\"none.sql\"/>",
            "<rollback/>",
            "<preConditions onFail=\"MARK_RAN\"><not/></preConditions>",
            "\n    - ",
            ": ",
            "[",
            "{",
            "*a",
            "&a ",
            "\t",
            "~",
            "- include: {file: master.yaml, relativeToChangelogFile: true}\n",
            "\n--changeset ada:1 dbms:h2\n",
            "\n--rollback ",
            "\n--liquibase formatted sql\n",
            "splitStatements:false endDelimiter:",
            " context:prod");
    private static final Map<String, String> FILES = Map.of("master.yaml", """
            databaseChangeLog:
              - property: {name: clob, value: text, dbms: postgresql}
              - changeSet:
                  id: 1
                  author: ada
                  changes:
                    - createTable:
                        tableName: orders
                        columns:
                          - column: {name: id, type: bigint, constraints: {primaryKey: true, nullable: false}}
                          - column: {name: number, type: '${clob}', constraints: {unique: true}}
                          - column: {name: version, type: bigint, constraints: {nullable: false}}
              - include: {file: two.sql, relativeToChangelogFile: true}
            """, "two.sql", """
            --liquibase formatted sql
            --changeset ada:2 dbms:postgresql,h2
            ALTER TABLE orders ADD COLUMN note varchar(9);
            --rollback ALTER TABLE orders DROP COLUMN note;
            --changeset ada:3 splitStatements:false
            CREATE INDEX ix_note ON orders (note);
            """, "master.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
                <property name="clob" value="text" dbms="postgresql"/>
                <changeSet id="1" author="ada" dbms="h2,postgresql">
                    <createTable tableName="orders">
                        <column name="id" type="bigint"><constraints primaryKey="true" nullable="false"/></column>
                        <column name="number" type="varchar(9)"><constraints unique="true"/></column>
                        <column name="version" type="bigint"/>
                    </createTable>
                    <addNotNullConstraint tableName="orders" columnName="version" columnDataType="bigint"/>
                    <sql>ALTER TABLE orders ADD note varchar(9);</sql>
                </changeSet>
                <include file="two.sql" relativeToChangelogFile="true"/>
            </databaseChangeLog>
            """);

    @TempDir
    Path folder;

    private List<Resource> resources;

    @BeforeEach
    void write() throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        resources = Compile.of(
                        "import dev.truce.*; @ApiResource(table = \"orders\") record Order(@Unique String number, @Versioned long version) {}")
                .resources();
    }

    private List<String> findings(String master) {
        return SchemaCheck.check(resources, List.of(), SchemaLocation.of(folder.toString(), "h2:" + master))
                .list()
                .stream()
                .map(finding -> finding.message())
                .toList();
    }

    @Test
    void wholeChangelogsKeepTheRules() {
        assertThat(findings("master.xml")).isEmpty();
        assertThat(findings("master.yaml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"master.xml", "master.yaml", "two.sql"})
    void damagedChangelogLeadsToFindingsOnly(String name) throws IOException {
        String master = name.equals("two.sql") ? "master.xml" : name;
        int different = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            String damaged = new Mutation(seed, SNIPPETS).of(FILES.get(name));
            Files.write(folder.resolve(name), damaged.getBytes(StandardCharsets.UTF_8));
            try {
                different += findings(master).isEmpty() ? 0 : 1;
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ":\n" + damaged, e);
            }
        }

        assertThat(different).isGreaterThan(ROUNDS / 10);
    }
}
